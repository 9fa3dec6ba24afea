package kg.daryger.need;

import java.time.Instant;

/** A published need ends soon unless it is renewed. */
public record NeedExpiring(NeedId need, Instant at) {}
