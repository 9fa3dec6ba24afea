package kg.daryger.need;

import java.time.Instant;

/** The head sent a need back with a comment. */
public record NeedReturned(NeedId need, Instant at) {}
