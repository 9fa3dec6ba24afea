package kg.daryger.search.elastic;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** After a failure nobody waits for the cluster; after a while one call tries again, later each time. */
final class Breaker {

    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(15);

    private final LongSupplier nanos;
    private long pause;
    private long tryAt;

    /** @param nanos a clock that nobody sets, such as {@link System#nanoTime()} */
    Breaker(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether to call now; of several who ask when the pause is over, one is let through. */
    synchronized boolean lets() {
        if (pause == 0) {
            return true;
        }
        long now = nanos.getAsLong();
        if (now - tryAt < 0) {
            return false;
        }
        tryAt = now + FIRST;
        return true;
    }

    synchronized void succeeded() {
        pause = 0;
    }

    synchronized void failed() {
        pause = pause == 0 ? FIRST : Math.min(LONGEST, pause * 2);
        tryAt = nanos.getAsLong() + pause;
    }
}
