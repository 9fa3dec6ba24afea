package kg.daryger.agenda.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import kg.daryger.agenda.PlannedTime;

/**
 * How an event repeats: always at the same time of the clock on the wall, whatever summer and winter time do to the instant.
 *
 * @param times how often altogether, 2 to 52
 */
public record Recurrence(Rhythm rhythm, int times) {

    /** MONTHLY: on the same weekday of the month, as in "the second Tuesday"; the fifth is the last. */
    public enum Rhythm {
        WEEKLY,
        EVERY_TWO_WEEKS,
        MONTHLY
    }

    /** All times, the first one among them. */
    List<PlannedTime> from(PlannedTime first) {
        var start = first.localStart();
        return IntStream.range(0, times)
                .mapToObj(number -> new PlannedTime(
                        day(start.toLocalDate(), number).atTime(start.toLocalTime()), first.duration(), first.zone()))
                .toList();
    }

    private LocalDate day(LocalDate first, int number) {
        return switch (rhythm) {
            case WEEKLY -> first.plusWeeks(number);
            case EVERY_TWO_WEEKS -> first.plusWeeks(2L * number);
            case MONTHLY -> sameWeekday(first, first.plusMonths(number));
        };
    }

    private static LocalDate sameWeekday(LocalDate first, LocalDate inMonth) {
        DayOfWeek weekday = first.getDayOfWeek();
        int week = (first.getDayOfMonth() - 1) / 7 + 1;
        return inMonth.with(
                week > 4 ? TemporalAdjusters.lastInMonth(weekday) : TemporalAdjusters.dayOfWeekInMonth(week, weekday));
    }
}
