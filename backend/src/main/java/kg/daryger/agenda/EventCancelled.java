package kg.daryger.agenda;

import java.time.Instant;

/** An event will not take place. */
public record EventCancelled(EventId event, Instant at) {}
