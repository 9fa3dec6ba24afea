package kg.daryger.agenda;

import java.time.Instant;
import kg.daryger.shared.AccountId;

/** A publication waited three working days: the deputy is asked as well. */
public record PublicationOverdue(EventId event, AccountId deputy, Instant at) {}
