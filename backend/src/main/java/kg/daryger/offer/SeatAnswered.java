package kg.daryger.offer;

import java.time.Instant;
import kg.daryger.shared.PersonId;

/** Whoever asked for a place has an answer: accepted, declined, or the offer ended first. */
public record SeatAnswered(OfferId offer, SeatRequestId request, PersonId person, SeatRequestState state, Instant at) {}
