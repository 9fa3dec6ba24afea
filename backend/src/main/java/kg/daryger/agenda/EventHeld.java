package kg.daryger.agenda;

import java.time.Instant;

/** The organiser said that it took place. */
public record EventHeld(EventId event, Instant at) {}
