package kg.daryger.need;

/** Why a need was closed; EXPIRED by time, the others by people. */
public enum CloseReason {
    SOLVED_OTHERWISE,
    NO_LONGER_NEEDED,
    NO_FUNDING,
    MISTAKE,
    OTHER,
    EXPIRED
}
