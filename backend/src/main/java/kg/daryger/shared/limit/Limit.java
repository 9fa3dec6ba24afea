package kg.daryger.shared.limit;

import java.time.Duration;

/**
 * So many tries in so much time, growing back evenly. {@code daryger.limits.<name>.tries} and {@code .per} change it.
 *
 * @param name lower case with dashes: module first, as in {@code identity-sign-in-client}
 */
public record Limit(String name, int tries, Duration per) {}
