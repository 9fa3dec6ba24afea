package kg.daryger.agenda;

import java.time.Instant;

/** An online event begins in less than 24 hours and has no join link; its link person is asked, once. */
public record LinkDue(EventId event, Instant at) {}
