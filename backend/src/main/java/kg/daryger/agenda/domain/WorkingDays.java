package kg.daryger.agenda.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kg.daryger.shared.Actor;

/** The ministry's working days: Monday to Friday in Bishkek. */
final class WorkingDays {

    private WorkingDays() {}

    /** When so many working days have passed since the instant. */
    static Instant after(Instant since, int days) {
        var time = since.atZone(Actor.BISHKEK);
        if (weekend(time)) {
            time = time.with(LocalTime.MIN);
            while (weekend(time)) {
                time = time.plusDays(1);
            }
        }
        for (int left = days; left > 0; ) {
            time = time.plusDays(1);
            left -= weekend(time) ? 0 : 1;
        }
        return time.toInstant();
    }

    /** How many have passed. */
    static int between(Instant since, Instant now) {
        int days = 0;
        while (!after(since, days + 1).isAfter(now)) {
            days++;
        }
        return days;
    }

    private static boolean weekend(ZonedDateTime time) {
        return time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
