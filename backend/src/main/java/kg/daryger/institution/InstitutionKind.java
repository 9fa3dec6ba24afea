package kg.daryger.institution;

/** The kinds of institution. */
public enum InstitutionKind {
    HOSPITAL,
    FAMILY_MEDICINE_CENTRE,
    GENERAL_PRACTICE_CENTRE,
    UNIVERSITY,
    INSTITUTE,
    MINISTRY_BODY
}
