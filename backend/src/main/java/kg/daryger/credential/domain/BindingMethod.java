package kg.daryger.credential.domain;

/** How the ministry knows that an account is this person. */
public enum BindingMethod {
    STATE_ID,
    MAIL_TO_PUBLISHED_ADDRESS,
    VIDEO_CALL,
    SEEN_AT_EMBASSY
}
