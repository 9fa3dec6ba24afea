package kg.daryger.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTests {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Breaker breaker = new Breaker(now::get);

    private void pass(long seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void letsOneTryAfterAWhileAndAllWhenItSucceeds() {
        assertThat(breaker.lets()).isTrue();
        breaker.failed();
        assertThat(breaker.lets()).isFalse();

        pass(2);
        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.lets()).as("only one tries").isFalse();

        breaker.succeeded();
        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void waitsLongerEachTimeButNeverForEver() {
        breaker.failed();
        breaker.failed();
        breaker.failed();
        pass(3);
        assertThat(breaker.lets()).isFalse();
        pass(2);
        assertThat(breaker.lets()).isTrue();

        for (int i = 0; i < 20; i++) {
            breaker.failed();
        }
        pass(16);
        assertThat(breaker.lets()).isTrue();
    }
}
