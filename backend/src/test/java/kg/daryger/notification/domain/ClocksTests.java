package kg.daryger.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kg.daryger.DarygerTest;
import kg.daryger.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DarygerTest
class ClocksTests {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant EVENING = Instant.parse("2027-03-08T12:00:00Z");
    private static final Instant MORNING = Instant.parse("2027-03-08T02:00:00Z");

    @Autowired
    Clocks clocks;

    @Test
    void showsTheReadersClockFirst() {
        assertThat(clocks.both(EVENING, BERLIN, List.of(BISHKEK), Language.RU))
                .isEqualTo("понедельник, 8 марта 2027 г., 13:00 (Берлин) · 18:00 (Бишкек), в тот же день");
    }

    @Test
    void saysWhenTheDayDiffers() {
        assertThat(clocks.both(MORNING, NEW_YORK, List.of(BISHKEK), Language.EN))
                .isEqualTo("Sunday, 7 March 2027, 21:00 (New York) · Monday, 8 March 2027, 08:00 (Bishkek)");
    }

    @Test
    void namesDaysAndPlacesInKyrgyz() {
        assertThat(clocks.both(EVENING, BISHKEK, List.of(BERLIN), Language.KY))
                .contains("8-март", "саат 18:00 (Бишкек)", "13:00 (Берлин), ошол эле күнү");
    }

    @Test
    void showsOneClockWhereBothShowTheSame() {
        assertThat(clocks.both(EVENING, BISHKEK, List.of(BISHKEK, ZoneId.of("Asia/Omsk")), Language.RU))
                .endsWith("18:00 (Бишкек)");
    }
}
