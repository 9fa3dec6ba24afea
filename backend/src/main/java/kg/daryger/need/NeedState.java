package kg.daryger.need;

/** draft → published → matched → in progress → fulfilled | closed. */
public enum NeedState {
    DRAFT,
    PUBLISHED,
    MATCHED,
    IN_PROGRESS,
    FULFILLED,
    CLOSED
}
