package kg.daryger.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The truth of a planned time: what the clock on the wall of one place will show. The instant follows from it by the zone
 * rules of the day.
 */
public record PlannedTime(LocalDateTime localStart, Duration duration, ZoneId zone) {

    /** In a gap of the clock the time after it, in an overlap the earlier of both. */
    public Instant start() {
        return localStart.atZone(zone).toInstant();
    }

    public Instant end() {
        return start().plus(duration);
    }
}
