package kg.daryger.institution;

/** Whom an institution serves. */
public enum InstitutionLevel {
    NATIONAL,
    OBLAST,
    RAYON
}
