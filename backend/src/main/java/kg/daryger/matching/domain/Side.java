package kg.daryger.matching.domain;

/** A side of a proposal; each answers once. */
enum Side {
    INSTITUTION,
    DOCTOR;

    Side other() {
        return this == INSTITUTION ? DOCTOR : INSTITUTION;
    }
}
