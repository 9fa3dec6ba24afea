package kg.daryger.institution.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When people usually learn together, on the institution's wall clock.
 *
 * @param fromMinute minute of the day
 * @param untilMinute minute of the day, 1440 for midnight at its end
 */
public record TeachingHours(DayOfWeek weekday, int fromMinute, int untilMinute) {

    private static final int DAY = 24 * 60;

    public static TeachingHours of(DayOfWeek weekday, LocalTime from, LocalTime until) {
        int end = minute(until);
        return new TeachingHours(weekday, minute(from), end == 0 ? DAY : end);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    public LocalTime from() {
        return LocalTime.of(fromMinute / 60, fromMinute % 60);
    }

    public LocalTime until() {
        return LocalTime.of(untilMinute % DAY / 60, untilMinute % 60);
    }

    boolean inOrder() {
        return fromMinute < untilMinute;
    }
}
