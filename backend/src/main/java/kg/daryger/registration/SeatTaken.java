package kg.daryger.registration;

import java.time.Instant;
import kg.daryger.agenda.EventId;
import kg.daryger.shared.PersonId;

/** A person has a seat: at once, or after waiting for one. */
public record SeatTaken(EventId event, PersonId person, Instant at) {}
