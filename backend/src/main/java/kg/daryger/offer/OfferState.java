package kg.daryger.offer;

/** draft → open → exhausted | expired | withdrawn. */
public enum OfferState {
    DRAFT,
    OPEN,
    EXHAUSTED,
    EXPIRED,
    WITHDRAWN
}
