package kg.daryger.agenda;

import java.time.Instant;

/** An organiser asks the ministry to publish an event. */
public record PublicationAsked(EventId event, Instant at) {}
