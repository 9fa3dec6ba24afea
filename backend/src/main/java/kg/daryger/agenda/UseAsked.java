package kg.daryger.agenda;

import java.time.Instant;

/** 30 days after an event its institutions are asked, once, whether what was taught is used. */
public record UseAsked(EventId event, Instant at) {}
