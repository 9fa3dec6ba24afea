package kg.daryger.institution.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalTime;
import kg.daryger.institution.domain.TeachingHours;

/**
 * Usual teaching hours on the institution's wall clock.
 *
 * @param from {@code HH:mm}
 * @param until 00:00 is the day's end
 */
record TeachingHoursPart(
        @NotNull DayOfWeek weekday,
        @NotNull @Pattern(regexp = CLOCK) String from,
        @NotNull @Pattern(regexp = CLOCK) String until) {

    private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";

    static TeachingHoursPart of(TeachingHours hours) {
        return new TeachingHoursPart(
                hours.weekday(), hours.from().toString(), hours.until().toString());
    }

    TeachingHours hours() {
        return TeachingHours.of(weekday, LocalTime.parse(from), LocalTime.parse(until));
    }
}
