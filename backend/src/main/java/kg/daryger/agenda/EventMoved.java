package kg.daryger.agenda;

import java.time.Instant;

/** An event has another time or place. */
public record EventMoved(EventId event, Instant at) {}
