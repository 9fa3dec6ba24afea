package kg.daryger.identity;

import java.time.Instant;
import kg.daryger.shared.PersonId;

/** A person gave or withdrew a consent. */
public record ConsentChanged(PersonId person, ConsentPurpose purpose, boolean given, Instant at) {}
