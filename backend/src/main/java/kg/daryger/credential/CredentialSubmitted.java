package kg.daryger.credential;

import java.time.Instant;

/** A credential waits for a verifier. */
public record CredentialSubmitted(CredentialId credential, Instant at) {}
