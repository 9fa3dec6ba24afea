package kg.daryger.credential;

/** The coded kinds of credential. */
public enum CredentialKind {
    DIPLOMA,
    RESIDENCY,
    TRAINING_LICENCE,
    FULL_LICENCE,
    SPECIALIST_CERTIFICATE,
    GOOD_STANDING
}
