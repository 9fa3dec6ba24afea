package kg.daryger.credential;

/** How deep a check went; each level includes the ones before it. */
public enum CheckLevel {
    DOCUMENT_SEEN,
    SOURCE_CHECKED,
    MINISTRY_CONFIRMED
}
