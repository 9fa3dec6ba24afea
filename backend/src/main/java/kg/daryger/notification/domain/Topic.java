package kg.daryger.notification.domain;

/** What a notice is about; people choose per topic how mail comes. */
public enum Topic {
    PROPOSALS,
    EVENTS,
    NEEDS,
    VERIFICATION,
    INSTITUTION,
    /** Mail about them is chosen at each saved search. */
    SEARCHES,
    ACCOUNT;

    /** Whether mail about it is chosen by topic. */
    boolean chosenHere() {
        return this != SEARCHES;
    }
}
