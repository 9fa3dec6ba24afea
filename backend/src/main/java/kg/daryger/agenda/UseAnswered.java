package kg.daryger.agenda;

import java.time.Instant;

/** An institution answered whether it is used; the speakers may see the answer. */
public record UseAnswered(EventId event, Instant at) {}
