package kg.daryger.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.institution.domain.SeedingInstitutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import kg.daryger.shared.web.PublicPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DarygerTest
class InstitutionPageTests {

    private static final String PAGE = """
            {"about": {"original": "ru", "texts": {"ru": "Больница на 300 коек"}}, "phone": "+996 3522 5 10 10",
             "website": "https://example.org", "latitude": 41.43, "longitude": 75.99,
             "departments": [{"name": {"original": "ky", "texts": {"ky": "Жүрөк бөлүмү"}}, "specialty": "sp-cardiology"}],
             "equipment": [{"name": "Бронхоскоп", "count": 2, "condition": "WORKING"}],
             "teachingHours": [{"weekday": "TUESDAY", "from": "14:00", "until": "16:30"}]}
            """;

    @Autowired
    Calls calls;

    @Autowired
    TestInstitutions fixtures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Institutions institutions;

    @Autowired
    SeedingInstitutions seeding;

    @Autowired
    List<PublicPage> pages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theFortyFiveRealInstitutionsAreThereAndTwentyAreUnconfirmed() {
        var seeded = institutions.all().stream()
                .filter(one -> one.code().startsWith("hosp-"))
                .toList();

        assertThat(seeded).hasSize(45);
        assertThat(seeded.stream().filter(one -> !one.confirmed())).hasSizeBetween(19, 20);
        var naryn = fixtures.seeded("hosp-nar-oob");
        assertThat(naryn.names().keySet()).containsExactlyInAnyOrder("ky", "ru", "en");
        assertThat(naryn.region()).isEqualTo("kg-n");
        assertThat(naryn.level()).isEqualTo(InstitutionLevel.OBLAST);
        assertThat(fixtures.seeded("hosp-tup").kind()).isEqualTo(InstitutionKind.GENERAL_PRACTICE_CENTRE);
    }

    @Test
    void loadingTheListAgainChangesNothingThatPeopleWrote() {
        var id = fixtures.seeded("hosp-kk").id();
        var head = fixtures.admit(id, StaffRole.HEAD);
        calls.as(head).having(version(id)).put("/api/institutions/" + id + "/page", PAGE);
        int before = version(id);

        seeding.load();

        assertThat(version(id)).isEqualTo(before);
        assertThat(institutions.teachingHours(id)).hasSize(1);
    }

    @Test
    void everybodyReadsThePageButOnlyStaffSeesSettingsAndLinks() {
        var own = fixtures.fresh();
        var other = fixtures.fresh();
        write(own.id(), own.coordinator());
        var path = "/api/institutions/" + own.id();

        var visitor = calls.visitor().get(path);
        assertThat(visitor)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.institution.name")
                .isEqualTo("Пробная больница");
        assertThat(visitor).bodyJson().doesNotHavePath("$.headOkRequired");
        assertThat(visitor).bodyJson().doesNotHavePath("$.acting");
        assertThat(calls.as(other.head()).get(path)).bodyJson().doesNotHavePath("$.headOkRequired");
        assertThat(calls.as(own.coordinator()).get(path))
                .bodyJson()
                .extractingPath("$.acting")
                .isEqualTo("COORDINATOR");
        assertThat(calls.as(own.head()).get(path))
                .bodyJson()
                .extractingPath("$.headOkRequired")
                .isEqualTo(false);
    }

    @Test
    void staffWritesThePageAndTheHoursAreOnTheInstitutionsClock() {
        var own = fixtures.fresh();

        write(own.id(), own.coordinator());

        var hours = institutions.teachingHours(own.id()).getFirst();
        assertThat(hours.weekday()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(hours.from()).isEqualTo(LocalTime.of(14, 0));
        assertThat(hours.until()).isEqualTo(LocalTime.of(16, 30));
        assertThat(audited(own.id(), "institution.page-changed")).isEqualTo(1);
    }

    @Test
    void onlyItsOwnStaffWritesThePage() {
        var own = fixtures.fresh();
        var other = fixtures.fresh();
        var path = "/api/institutions/" + own.id() + "/page";

        assertThat(calls.as(other.head()).having(1).put(path, PAGE)).hasStatus(404);
        assertThat(calls.as(other.coordinator()).having(1).put(path, PAGE)).hasStatus(404);
        assertThat(calls.as(accounts.with(Role.SCHEDULER)).having(1).put(path, PAGE))
                .hasStatus(403);
        assertThat(calls.visitor().having(1).put(path, PAGE)).hasStatus(401);
    }

    @Test
    void theSecondOfTwoWritersIsTold() {
        var own = fixtures.fresh();
        int read = version(own.id());
        write(own.id(), own.coordinator());
        var other = PAGE.replace("300", "320");

        assertThat(calls.as(own.head()).having(read).put("/api/institutions/" + own.id() + "/page", other))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.changed")
                .asArray()
                .containsExactly("about");
    }

    @Test
    void onlyItsOwnHeadDecidesWhatLeavesTheHouse() {
        var own = fixtures.fresh();
        var other = fixtures.fresh();
        var path = "/api/institutions/" + own.id() + "/settings";
        var on = "{\"headOkRequired\": true}";

        assertThat(calls.as(own.coordinator()).put(path, on)).hasStatus(403);
        assertThat(calls.as(other.head()).put(path, on)).hasStatus(404);
        assertThat(institutions.headOkRequired(own.id())).isFalse();
        assertThat(calls.as(own.head()).put(path, on)).hasStatus(204);
        assertThat(institutions.headOkRequired(own.id())).isTrue();
    }

    @Test
    void halfAPlaceAndHoursThatEndBeforeTheyBeginAreRefusedByField() {
        var own = fixtures.fresh();
        var path = "/api/institutions/" + own.id() + "/page";
        var half = PAGE.replace("\"longitude\": 75.99,", "");
        var backwards = PAGE.replace("16:30", "13:00");

        assertThat(calls.as(own.head()).having(version(own.id())).put(path, half))
                .hasStatus(422)
                .bodyJson()
                .hasPath("$.errors.latitude");
        assertThat(calls.as(own.head()).having(version(own.id())).put(path, backwards))
                .hasStatus(422)
                .bodyJson()
                .hasPath("$.errors.teachingHours");
    }

    @Test
    void theListIsFilteredByRegionKindAndWords() {
        assertThat(calls.visitor().get("/api/institutions?region=kg-n&q=Нарын"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].region")
                .asArray()
                .isNotEmpty()
                .containsOnly("kg-n");
        assertThat(calls.visitor().get("/api/institutions?kind=GENERAL_PRACTICE_CENTRE"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(calls.visitor().get("/api/institutions?where=Naryn")).hasStatus(400);
    }

    @Test
    void readersWithoutScriptsAndSearchEnginesGetThePageInItsLanguage() {
        var id = fixtures.fresh().id();
        var path = "/institutions/" + id;

        var described = pages.stream()
                .flatMap(page -> page.describe(path, Language.KY).stream())
                .toList();

        assertThat(described).hasSize(1);
        assertThat(described.getFirst().title()).isEqualTo("Сыноо ооруканасы");
        assertThat(described.getFirst().linkedData()).containsEntry("name", "Сыноо ооруканасы");
    }

    private void write(InstitutionId id, Actor by) {
        assertThat(calls.as(by).having(version(id)).put("/api/institutions/" + id + "/page", PAGE))
                .hasStatus(204);
    }

    private int version(InstitutionId id) {
        return jdbc.sql("select version from institution where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private int audited(InstitutionId id, String action) {
        return jdbc.sql("select count(*) from audit_entry where entity_id = ? and action = ?")
                .params(id.value(), action)
                .query(Integer.class)
                .single();
    }
}
