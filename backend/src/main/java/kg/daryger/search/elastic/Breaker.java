package kg.daryger.search.elastic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** After a failure nobody waits for the cluster; after a while one call tries again, later each time. */
final class Breaker {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Clock clock;
    private Duration pause = Duration.ZERO;
    private Instant tryAt = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether to call now; of several who ask when the pause is over, one is let through. */
    synchronized boolean lets() {
        if (pause.isZero()) {
            return true;
        }
        var now = clock.instant();
        if (now.isBefore(tryAt)) {
            return false;
        }
        tryAt = now.plus(FIRST);
        return true;
    }

    synchronized void succeeded() {
        pause = Duration.ZERO;
    }

    synchronized void failed() {
        var twice = pause.multipliedBy(2);
        pause = pause.isZero() ? FIRST : twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
        tryAt = clock.instant().plus(pause);
    }
}
