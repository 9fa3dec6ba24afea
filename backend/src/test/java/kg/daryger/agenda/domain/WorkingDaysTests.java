package kg.daryger.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    @ParameterizedTest(name = "asked on {0}, the deputy is asked on {1}")
    @CsvSource({
        // Monday to Thursday; Wednesday over the weekend to Monday; Saturday counts from Monday on
        "2027-03-08T10:00, 2027-03-11T10:00",
        "2027-03-10T10:00, 2027-03-15T10:00",
        "2027-03-13T15:00, 2027-03-18T00:00",
    })
    void threeWorkingDaysLeaveTheWeekendOut(LocalDateTime asked, LocalDateTime due) {
        var since = asked.atZone(BISHKEK).toInstant();
        var after = WorkingDays.after(since, 3);

        assertThat(LocalDateTime.ofInstant(after, BISHKEK)).isEqualTo(due);
        assertThat(WorkingDays.between(since, after.minusSeconds(1))).isEqualTo(2);
        assertThat(WorkingDays.between(since, after)).isEqualTo(3);
    }
}
