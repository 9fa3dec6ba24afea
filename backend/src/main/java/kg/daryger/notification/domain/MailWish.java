package kg.daryger.notification.domain;

/** How mail about a topic comes. */
public enum MailWish {
    AT_ONCE,
    /** Once a day, in the morning of the recipient's own zone. */
    DAILY,
    NEVER
}
