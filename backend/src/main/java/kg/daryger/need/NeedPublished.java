package kg.daryger.need;

import java.time.Instant;

/** A need is published. */
public record NeedPublished(NeedId need, Instant at) {}
