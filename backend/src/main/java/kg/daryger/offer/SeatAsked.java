package kg.daryger.offer;

import java.time.Instant;

/** Somebody asks for a place at an offer that is open to people. */
public record SeatAsked(OfferId offer, SeatRequestId request, Instant at) {}
