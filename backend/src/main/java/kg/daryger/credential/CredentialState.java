package kg.daryger.credential;

/** submitted → in review ↔ more asked → checked | could not be checked | rejected → expired | revoked. */
public enum CredentialState {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    MORE_ASKED,
    CHECKED,
    NOT_CHECKABLE,
    REJECTED,
    EXPIRED,
    REVOKED;

    /** It waits for the ministry. */
    public boolean waiting() {
        return this == SUBMITTED || this == IN_REVIEW;
    }
}
