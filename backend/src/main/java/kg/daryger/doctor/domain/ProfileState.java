package kg.daryger.doctor.domain;

/** {@code draft → published ↔ paused → closed}; a closed profile stays closed, its owner may register anew. */
public enum ProfileState {
    DRAFT,
    PUBLISHED,
    PAUSED,
    CLOSED
}
