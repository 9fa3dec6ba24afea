package kg.daryger.agenda;

import java.time.Instant;

/** An officer published an event, returned it with a comment, or stopped its spreading. */
public record PublicationDecided(EventId event, boolean published, Instant at) {}
