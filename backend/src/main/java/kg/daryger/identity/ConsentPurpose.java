package kg.daryger.identity;

/** A purpose that a person consents to on its own, unticked at first. */
public enum ConsentPurpose {
    MINISTRY_SEES,
    INSTITUTIONS_SEE,
    PUBLIC_PAGE,
    INVITATIONS,
    ANONYMOUS_STATISTICS
}
