package kg.daryger.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import kg.daryger.shared.text.Texts;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import org.junit.jupiter.api.Test;

class OverlapFacetTests {

    private static OverlapFacet at(String instant) {
        return new OverlapFacet(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), mock(Texts.class));
    }

    @Test
    void followsSummerTime() {
        // Berlin is four hours behind Bishkek in summer, five in winter
        assertThat(at("2026-07-01T00:00:00Z").values(Set.of("6"))).doesNotContain("Europe/Berlin");
        assertThat(at("2026-07-01T00:00:00Z").values(Set.of("4"))).contains("Europe/Berlin", "Asia/Bishkek");
        assertThat(at("2026-12-01T00:00:00Z").values(Set.of("4"))).contains("Europe/Berlin");
        assertThat(at("2026-12-01T00:00:00Z").values(Set.of("2"))).doesNotContain("America/Chicago");
        assertThat(at("2026-12-01T00:00:00Z").values(Set.of("6"))).contains("Europe/Moscow");
        assertThat(at("2026-12-01T00:00:00Z").values(Set.of("4"))).contains("Asia/Tokyo");
    }

    @Test
    void zonesThatTheCalendarLibraryAddsDoNotDisturb() {
        TimeZoneRegistryFactory.getInstance().createRegistry();
        assertThat(at("2026-12-01T00:00:00Z").values(Set.of("6")))
                .contains("Asia/Bishkek")
                .noneMatch(zone -> zone.contains("ical4j"));
    }
}
