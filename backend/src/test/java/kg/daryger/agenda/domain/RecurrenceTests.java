package kg.daryger.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.agenda.domain.Recurrence.Rhythm;
import org.junit.jupiter.api.Test;

class RecurrenceTests {

    @Test
    void theClockOnTheWallStaysThroughSummerTime() {
        var times = new Recurrence(Rhythm.WEEKLY, 3).from(at("2027-03-23T18:00", "Europe/Berlin"));

        assertThat(times).allMatch(time -> time.localStart().toLocalTime().equals(LocalTime.of(18, 0)));
        assertThat(times)
                .extracting(time -> time.start().toString())
                .containsExactly("2027-03-23T17:00:00Z", "2027-03-30T16:00:00Z", "2027-04-06T16:00:00Z");
    }

    @Test
    void everyTwoWeeksSkipsOne() {
        assertThat(new Recurrence(Rhythm.EVERY_TWO_WEEKS, 3).from(at("2027-01-05T10:00", "Asia/Bishkek")))
                .extracting(time -> time.localStart().toLocalDate().toString())
                .containsExactly("2027-01-05", "2027-01-19", "2027-02-02");
    }

    @Test
    void monthlyKeepsTheWeekdayOfTheMonth() {
        assertThat(new Recurrence(Rhythm.MONTHLY, 3).from(at("2027-01-12T10:00", "Asia/Bishkek")))
                .extracting(time -> time.localStart().toLocalDate().toString())
                .containsExactly("2027-01-12", "2027-02-09", "2027-03-09");
    }

    @Test
    void theFifthWeekdayOfAMonthIsTheLastElsewhere() {
        assertThat(new Recurrence(Rhythm.MONTHLY, 4).from(at("2027-01-29T10:00", "Asia/Bishkek")))
                .extracting(time -> time.localStart().toLocalDate().toString())
                .containsExactly("2027-01-29", "2027-02-26", "2027-03-26", "2027-04-30");
    }

    private static PlannedTime at(String local, String zone) {
        return new PlannedTime(LocalDateTime.parse(local), Duration.ofHours(1), ZoneId.of(zone));
    }
}
