package kg.daryger.offer;

import java.time.Instant;

/** An offer can be had. */
public record OfferOpened(OfferId offer, Instant at) {}
