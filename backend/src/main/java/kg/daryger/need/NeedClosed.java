package kg.daryger.need;

import java.time.Instant;

/** A need is closed or fulfilled. */
public record NeedClosed(NeedId need, Instant at) {}
