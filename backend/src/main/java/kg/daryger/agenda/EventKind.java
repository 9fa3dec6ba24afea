package kg.daryger.agenda;

/** The kinds of event. */
public enum EventKind {
    LECTURE,
    MASTER_CLASS,
    ONLINE_MEETING,
    OPERATING_VISIT,
    CASE_CONFERENCE,
    CONFERENCE_TALK,
    CHAPTER_MEETING
}
