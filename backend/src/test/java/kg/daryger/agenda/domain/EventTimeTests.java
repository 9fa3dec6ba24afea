package kg.daryger.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kg.daryger.agenda.PlannedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wall clock is the truth. Bishkek's clocks never change; Berlin's and Chicago's do, on different days. */
class EventTimeTests {

    @ParameterizedTest(name = "{0} in {1} is {2} in Bishkek")
    @CsvSource({
        // Berlin goes forward on 28 March 2027 and back on 31 October 2027
        "2027-03-27T13:00, Europe/Berlin, 2027-03-27T18:00",
        "2027-03-28T13:00, Europe/Berlin, 2027-03-28T17:00",
        "2027-10-30T13:00, Europe/Berlin, 2027-10-30T17:00",
        "2027-10-31T13:00, Europe/Berlin, 2027-10-31T18:00",
        // Chicago goes forward on 14 March 2027 and back on 7 November 2027; Bishkek is on another day
        "2027-03-13T20:00, America/Chicago, 2027-03-14T08:00",
        "2027-03-14T20:00, America/Chicago, 2027-03-15T07:00",
        "2027-11-06T20:00, America/Chicago, 2027-11-07T07:00",
        "2027-11-07T20:00, America/Chicago, 2027-11-08T08:00",
    })
    void theSameHourOnTheWallIsAnotherHourFarAwayAfterTheClocksChange(
            LocalDateTime local, ZoneId zone, LocalDateTime inBishkek) {
        var time = EventTime.of(new PlannedTime(local, Duration.ofHours(1), zone));

        assertThat(LocalDateTime.ofInstant(time.startsAt(), ZoneId.of("Asia/Bishkek")))
                .isEqualTo(inBishkek);
    }

    @ParameterizedTest(name = "{1} does not show {0}")
    @CsvSource({
        "2027-03-28T02:30, Europe/Berlin, 2027-03-28T01:30:00Z, 2027-03-28T03:30",
        "2027-03-14T02:30, America/Chicago, 2027-03-14T08:30:00Z, 2027-03-14T03:30",
    })
    void anHourThatTheClocksSkipIsTakenAfterTheGap(
            LocalDateTime local, ZoneId zone, Instant expected, LocalDateTime shown) {
        var time = EventTime.of(new PlannedTime(local, Duration.ofHours(1), zone));

        assertThat(time.startsAt()).isEqualTo(expected);
        assertThat(LocalDateTime.ofInstant(time.startsAt(), zone)).isEqualTo(shown);
        assertThat(time.localStart()).isEqualTo(local);
    }

    @ParameterizedTest(name = "{1} shows {0} twice")
    @CsvSource({
        "2027-10-31T02:30, Europe/Berlin, 2027-10-31T00:30:00Z",
        "2027-11-07T01:30, America/Chicago, 2027-11-07T06:30:00Z",
    })
    void ofAnHourThatComesTwiceTheFirstIsMeant(LocalDateTime local, ZoneId zone, Instant expected) {
        var time = EventTime.of(new PlannedTime(local, Duration.ofHours(1), zone));

        assertThat(time.startsAt()).isEqualTo(expected);
    }

    @Test
    void anEventOverTheChangeLastsAsLongAsPlanned() {
        var night = new PlannedTime(
                LocalDateTime.parse("2027-03-27T22:00"), Duration.ofHours(8), ZoneId.of("Europe/Berlin"));
        var time = EventTime.of(night);

        assertThat(Duration.between(time.startsAt(), time.endsAt())).isEqualTo(Duration.ofHours(8));
        assertThat(LocalDateTime.ofInstant(time.endsAt(), ZoneId.of("Europe/Berlin")))
                .isEqualTo("2027-03-28T07:00");
    }

    @Test
    void theVersionOfTheRulesIsKept() {
        var time = EventTime.of(new PlannedTime(
                LocalDateTime.parse("2027-03-27T22:00"), Duration.ofHours(1), ZoneId.of("America/Chicago")));

        assertThat(time.zoneRules()).matches("\\d{4}[a-z]+");
        assertThat(time.recomputed()).isEqualTo(time);
    }
}
