package kg.daryger.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.document.Fields;
import kg.daryger.search.domain.DoctorSearch.Part;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.lucene.LuceneEngine;
import kg.daryger.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Nobody touches these doctors; only the clock goes on, and the index says what is true then. */
@DarygerTest
class FollowingCalendarTests {

    private static final String TOKYO = "1850147";

    @Autowired
    FollowingCalendar following;

    @Autowired
    TestDoctors doctors;

    @Autowired
    SearchingDoctors searching;

    @Autowired
    ReadingSearch reading;

    @Autowired
    LuceneEngine engine;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    kg.daryger.change.Changes changes;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void theTenthOfAMonth() {
        clock.set(YearMonth.from(today()).plusMonths(1).atDay(10).atTime(12, 0).toInstant(ZoneOffset.UTC));
        following.follow();
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.follow();
        jdbc.sql("update search_calendar set followed_until = now()").update();
    }

    @Test
    void aJourneyThatBeginsAndEndsMovesTheHoursOfItsDays() {
        // in New York the day begins hours after that of UTC
        var first = today().plusDays(10);
        var doctor = somebody("AD");
        change(
                doctor,
                "insert into doctor_travel_window (doctor_id, city, zone, from_day, to_day) values (?, ?, ?, ?, ?)",
                doctor.value(),
                Long.valueOf(TOKYO),
                "America/New_York",
                first,
                first.plusDays(4));
        await().untilAsserted(() -> assertThat(zone("AD")).isEqualTo("Europe/Berlin"));

        at(first.atTime(3, 0).toInstant(ZoneOffset.UTC));
        assertThat(announced(doctor)).isFalse();
        at(first.atTime(5, 1).toInstant(ZoneOffset.UTC));
        assertThat(announced(doctor)).isTrue();
        await().untilAsserted(() -> assertThat(zone("AD")).isEqualTo("America/New_York"));

        at(first.plusDays(5).atTime(3, 0).toInstant(ZoneOffset.UTC));
        assertThat(announced(doctor)).isFalse();
        at(first.plusDays(5).atTime(5, 1).toInstant(ZoneOffset.UTC));
        await().untilAsserted(() -> assertThat(zone("AD")).isEqualTo("Europe/Berlin"));
    }

    @Test
    void aMonthThatBeginsIsAMonthFurtherAheadAndThePastOneIsGone() {
        var doctor = somebody("SM");
        change(
                doctor,
                "insert into doctor_weekly_hours (doctor_id, weekday, from_time, to_time) values (?, 2, '09:00', '12:00')",
                doctor.value());
        var month = YearMonth.from(today());
        await().untilAsserted(() -> assertThat(told("SM", month)).isTrue());
        assertThat(told("SM", month.plusMonths(19))).isFalse();

        at(month.plusMonths(1).atDay(1).atTime(0, 1).toInstant(ZoneOffset.UTC));

        await().untilAsserted(() -> assertThat(told("SM", month.plusMonths(19))).isTrue());
        assertThat(told("SM", month)).isFalse();
    }

    @Test
    void whoConfirmedLongAgoIsNoLongerFresh() {
        var doctor = somebody("LI");
        change(
                doctor,
                "update doctor_profile set confirmed_on = ? where id = ?",
                today().minusDays(360),
                doctor.value());
        await().untilAsserted(() -> assertThat(count("LI", "confirmed", "1y")).isEqualTo(1));

        at(clock.instant().plus(Duration.ofDays(3)));
        assertThat(announced(doctor)).isFalse();
        at(clock.instant().plus(Duration.ofDays(5)));

        assertThat(announced(doctor)).isTrue();
        await().untilAsserted(() -> assertThat(count("LI", "confirmed", "1y")).isZero());
    }

    @Test
    void whatWentByWhileNothingRanIsMadeUpForAndNobodyElseIsAnnounced() {
        var fresh = somebody("MC");
        change(fresh, "update doctor_profile set confirmed_on = ? where id = ?", today().minusDays(89), fresh.value());
        var other = somebody("MC");

        at(clock.instant().plus(Duration.ofDays(8)));

        assertThat(announced(fresh)).isTrue();
        assertThat(announced(other)).isFalse();
        following.follow();
        assertThat(announced(fresh)).isFalse();
    }

    private long before;

    private void at(Instant instant) {
        before = last();
        clock.set(instant);
        following.follow();
    }

    /** By the last step of the clock. */
    private boolean announced(DoctorId doctor) {
        var from = before;
        before = last();
        return jdbc.sql("select exists (select from change where id > ? and kind = 'doctor' and entity_id = ?)")
                .params(from, doctor.value())
                .query(Boolean.class)
                .single();
    }

    private long last() {
        return jdbc.sql("select coalesce(max(id), 0) from change")
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private DoctorId somebody(String country) {
        return doctors.sketch()
                .in(country, "OCEANIA", 2950159L)
                .everythingVisible("PUBLIC")
                .published()
                .id();
    }

    private void change(DoctorId doctor, String sql, Object... values) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(sql).params(values).update();
            changes.touched("doctor", List.<UUID>of(doctor.value()));
        });
    }

    private String zone(String country) {
        return search(country).hits().stream()
                .map(hit -> json.readTree(hit.json()).path("zone").asString(""))
                .findFirst()
                .orElse("");
    }

    /** In the index, further ahead than the facet goes. */
    private boolean told(String country, YearMonth month) {
        var asked = new EngineQuery(
                Set.of(DocumentKind.DOCTOR),
                List.of(),
                List.of(),
                Map.of(Fields.COUNTRY, Set.of(country), Fields.MONTH, Set.of(month.toString())),
                Set.of(),
                new EngineQuery.Order.Name(),
                Set.of(),
                null,
                1);
        return engine.search(Audience.PUBLIC, asked).total() == 1;
    }

    private int count(String country, String facet, String code) {
        return search(country).facets().get(facet).stream()
                .filter(value -> value.code().equals(code))
                .mapToInt(FacetValue::count)
                .sum();
    }

    private DoctorAnswer search(String country) {
        return searching.search(
                Viewer.PUBLIC,
                reading.read(Map.of("country", List.of(country)), Language.RU, new Part(0, 20, null, true)));
    }
}
