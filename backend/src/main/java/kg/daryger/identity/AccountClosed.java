package kg.daryger.identity;

import java.time.Instant;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PersonId;

/** An account was closed by its owner or an administrator. */
public record AccountClosed(AccountId account, PersonId person, Instant at) {}
