package kg.daryger.credential;

import java.time.Instant;

/** A credential was checked, rejected, could not be checked, or more was asked. */
public record CredentialDecided(CredentialId credential, Instant at) {}
