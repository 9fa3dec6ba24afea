package kg.daryger.credential;

import java.time.Instant;

/** A checked credential ends soon; its owner has not been told of this milestone yet. */
public record CredentialExpiring(CredentialId credential, Instant at) {}
