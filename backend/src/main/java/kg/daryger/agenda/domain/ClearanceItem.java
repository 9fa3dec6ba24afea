package kg.daryger.agenda.domain;

/** What hands-on patient care needs before it stands. */
public enum ClearanceItem {
    /** The ministry's permission for this person and period. */
    PERMISSION,
    /** Insurance or liability. */
    INSURANCE,
    /** Theatre, anaesthesia, ICU bed, sterilisation, blood: signed by the head. */
    READINESS,
    INVITATION_LETTER
}
