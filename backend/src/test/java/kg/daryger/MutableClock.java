package kg.daryger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that runs with the system until a test sets it; {@link #follow} lets it run again. */
public final class MutableClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    /** Goes on from the instant. */
    public void set(Instant now) {
        offset = Duration.between(Instant.now(), now);
    }

    public void forward(Duration by) {
        offset = offset.plus(by);
    }

    public void follow() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        MutableClock mutableClock() {
            return new MutableClock();
        }
    }
}
