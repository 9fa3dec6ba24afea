package kg.daryger.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.TestDoctors.Made;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DarygerTest
class ZoneTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    @Autowired
    Doctors doctors;

    @Autowired
    TestDoctors made;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theCityGivesTheZoneAndItsClockChangesTwiceAYear() {
        var doctor = made.published();

        assertThat(clockAt(doctor, "2027-03-28T00:59:59Z")).isEqualTo("2027-03-28T01:59:59");
        assertThat(clockAt(doctor, "2027-03-28T01:00:00Z")).isEqualTo("2027-03-28T03:00:00");
        assertThat(clockAt(doctor, "2027-10-31T00:30:00Z")).isEqualTo("2027-10-31T02:30:00");
        assertThat(clockAt(doctor, "2027-10-31T01:30:00Z")).isEqualTo("2027-10-31T02:30:00");
    }

    @Test
    void anOverrideWinsOverTheCityAndTheAccountIsTheLastResort() {
        var overridden = made.published();
        jdbc.sql("update doctor_availability set zone = 'America/New_York' where id = ?")
                .params(overridden.id().value())
                .update();
        var without = made.sketch().in("DE", "EUROPE", null).published();

        assertThat(doctors.zoneAt(overridden.id(), Instant.parse("2027-01-01T00:00:00Z")))
                .isEqualTo(ZoneId.of("America/New_York"));
        assertThat(doctors.zoneAt(without.id(), Instant.parse("2027-01-01T00:00:00Z")))
                .isEqualTo(BISHKEK);
    }

    @Test
    void aJourneyBeginsAndEndsAtMidnightOfThePlaceItLeadsTo() {
        var doctor = made.published();
        travel(doctor, "2027-08-12", "2027-08-24", BISHKEK, 1_528_675L);

        assertThat(zone(doctor, "2027-08-11T17:59:59Z")).isEqualTo(BERLIN);
        assertThat(zone(doctor, "2027-08-11T18:00:00Z")).isEqualTo(BISHKEK);
        assertThat(zone(doctor, "2027-08-24T17:59:59Z")).isEqualTo(BISHKEK);
        assertThat(zone(doctor, "2027-08-24T18:00:00Z")).isEqualTo(BERLIN);
    }

    @Test
    void aJourneyOverTheChangeOfTheClocksEndsAtTheNewMidnight() {
        var doctor = made.sketch().in("KG", "POST_SOVIET", 1_528_675L).published();
        travel(doctor, "2027-03-27", "2027-03-28", BERLIN, null);

        assertThat(zone(doctor, "2027-03-26T22:59:59Z")).isEqualTo(BISHKEK);
        assertThat(zone(doctor, "2027-03-26T23:00:00Z")).isEqualTo(BERLIN);
        // summer time since 01:00 UTC: the day ends an hour earlier
        assertThat(zone(doctor, "2027-03-28T21:59:59Z")).isEqualTo(BERLIN);
        assertThat(zone(doctor, "2027-03-28T22:00:00Z")).isEqualTo(BISHKEK);
    }

    private ZoneId zone(Made doctor, String instant) {
        return doctors.zoneAt(doctor.id(), Instant.parse(instant));
    }

    private String clockAt(Made doctor, String instant) {
        var at = Instant.parse(instant);
        return LocalDateTime.ofInstant(at, doctors.zoneAt(doctor.id(), at))
                                .toString()
                                .length()
                        == 16
                ? LocalDateTime.ofInstant(at, doctors.zoneAt(doctor.id(), at)) + ":00"
                : LocalDateTime.ofInstant(at, doctors.zoneAt(doctor.id(), at)).toString();
    }

    private void travel(Made doctor, String from, String to, ZoneId zone, @Nullable Long city) {
        jdbc.sql("insert into doctor_travel_window values (?, ?, ?, ?, ?)")
                .params(doctor.id().value(), city, zone.getId(), LocalDate.parse(from), LocalDate.parse(to))
                .update();
    }
}
