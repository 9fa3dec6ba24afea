package kg.daryger.registration;

import java.time.Instant;
import kg.daryger.agenda.EventId;
import kg.daryger.shared.PersonId;

/** A person gave a seat or a place in the waiting list back, or lost it. */
public record SeatReleased(EventId event, PersonId person, Instant at) {}
