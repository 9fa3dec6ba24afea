package kg.daryger.matching;

/** Who began. */
public enum Direction {
    INSTITUTION_INVITES,
    DOCTOR_APPLIES,
    MINISTRY_SUGGESTS
}
