package kg.daryger.shared;

/** What a doctor can be ready for and an institution can ask for. */
public enum HelpKind {
    LECTURE,
    MASTER_CLASS,
    OPERATING_VISIT,
    INTERNSHIP_HOST,
    MENTORING,
    TELE_CONSULTATION,
    PROJECT,
    CONFERENCE_TALK;

    /** Somebody lays hands on patients: the strictest gate, and the event stays provisional. */
    public boolean handsOn() {
        return this == OPERATING_VISIT;
    }
}
