package kg.daryger.agenda;

import java.time.Instant;

/** An event stands: invitations go out. */
public record EventScheduled(EventId event, Instant at) {}
