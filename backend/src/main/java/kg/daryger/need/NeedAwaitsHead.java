package kg.daryger.need;

import java.time.Instant;

/** A coordinator submitted a need that the head wants to see before it leaves the house. */
public record NeedAwaitsHead(NeedId need, Instant at) {}
