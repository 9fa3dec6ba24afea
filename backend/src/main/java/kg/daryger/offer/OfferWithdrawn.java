package kg.daryger.offer;

import java.time.Instant;

/** An offer is gone: withdrawn, expired or exhausted. */
public record OfferWithdrawn(OfferId offer, Instant at) {}
