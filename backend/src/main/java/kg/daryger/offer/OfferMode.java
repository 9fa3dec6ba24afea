package kg.daryger.offer;

/** Where it happens. */
public enum OfferMode {
    ONLINE,
    ON_SITE,
    BOTH
}
