package kg.daryger.notification.domain;

/** What a notice is about; people choose per topic how mail comes. */
public enum Topic {
    PROPOSALS,
    EVENTS,
    NEEDS,
    VERIFICATION,
    INSTITUTION,
    ACCOUNT
}
