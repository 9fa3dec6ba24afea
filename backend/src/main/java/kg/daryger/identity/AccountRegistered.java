package kg.daryger.identity;

import java.time.Instant;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PersonId;

/** Somebody followed the personal link for the first time: the account can be used from now on. */
public record AccountRegistered(AccountId account, PersonId person, Instant at) {}
