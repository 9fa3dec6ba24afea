package kg.daryger.matching.domain;

/** Why a side says no. */
public enum DeclineReason {
    NO_TIME,
    OTHER_FIELD,
    CONDITIONS,
    ALREADY_SOLVED,
    NOT_NOW,
    OTHER
}
