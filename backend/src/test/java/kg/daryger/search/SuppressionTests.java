package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.Reach;
import kg.daryger.agenda.TestEvents;
import kg.daryger.change.Changes;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.search.domain.AnythingSearch;
import kg.daryger.search.domain.AskedText;
import kg.daryger.search.domain.DoctorAnswer;
import kg.daryger.search.domain.DoctorSearch.Part;
import kg.daryger.search.domain.FoundHit;
import kg.daryger.search.domain.ReadingSearch;
import kg.daryger.search.domain.SearchingAnything;
import kg.daryger.search.domain.SearchingDoctors;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.lucene.LuceneEngine;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who withdraws is out of every result at once, also while no index can follow. */
@DarygerTest
class SuppressionTests {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Autowired
    TestDoctors doctors;

    @Autowired
    SearchingDoctors searching;

    @Autowired
    ReadingSearch reading;

    @Autowired
    Consents consents;

    @Autowired
    LuceneEngine engine;

    @Autowired
    DataSource database;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestEvents events;

    @Autowired
    Calls calls;

    @Autowired
    SearchingAnything anything;

    @Autowired
    Changes changes;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoWithdrawsIsNeitherFoundNorCountedWhileTheIndexIsHeldBack() throws SQLException {
        var doctor = doctors.sketch()
                .named("Көчмөнкулов Зарылбек", "Zarylbek Kochmonkulov")
                .specialty("sp-urology")
                .in("WS", "OCEANIA", null)
                .everythingVisible("PUBLIC")
                .published();
        await().untilAsserted(() ->
                assertThat(ids(find())).containsExactly(doctor.id().toString()));
        await().untilAsserted(() -> assertThat(engine.position().id()).isEqualTo(last()));
        var before = engine.position();

        try (var held = held()) {
            consents.decide(doctor.actor(), ConsentPurpose.PUBLIC_PAGE, false);

            await().atMost(SECOND).untilAsserted(() -> {
                var found = find();
                assertThat(found.total()).isZero();
                assertThat(found.facets().get("specialty")).isEmpty();
            });
            // the feed really waits for the transaction that is open
            assertThat(engine.position()).isEqualTo(before);
            held.rollback();
        }
        await().untilAsserted(() -> assertThat(engine.position()).isNotEqualTo(before));
        assertThat(find().total()).isZero();
    }

    @Test
    void whoHidesAFieldIsLeftOutUntilTheIndexHasForgottenIt() throws SQLException {
        var doctor = doctors.sketch()
                .named("Арстанкулов Зарылбек", "Zarylbek Arstankulov")
                .everythingVisible("PUBLIC")
                .published();
        await().untilAsserted(() ->
                assertThat(ids(find("Арстанкулов"))).containsExactly(doctor.id().toString()));
        try (var held = held()) {
            consents.decide(doctor.actor(), ConsentPurpose.PUBLIC_PAGE, false);
            consents.decide(doctor.actor(), ConsentPurpose.PUBLIC_PAGE, true);
            await().atMost(SECOND)
                    .untilAsserted(() -> assertThat(find("Арстанкулов").total()).isZero());
            held.rollback();
        }
        await().untilAsserted(() ->
                assertThat(ids(find("Арстанкулов"))).containsExactly(doctor.id().toString()));
    }

    /** Another period needs another permission: until then the visit is the ministry's and its people's business again. */
    @Test
    void anEventThatIsNoLongerSureIsLeftOutWhileTheIndexIsHeldBack() throws SQLException {
        var house = institutions.fresh();
        var visit = events.operatingVisit(doctors.published().id())
                .onSite()
                .at(house.id())
                .reach(Reach.INSTITUTIONS)
                .scheduledBy(house.coordinator());
        var version = scheduled(visit, "Гипертораколапар");
        var reader = institutions.fresh().head();
        await().untilAsserted(() ->
                assertThat(foundEvents(reader, "Гипертораколапар")).isEqualTo(1));

        try (var held = held()) {
            assertThat(calls.as(house.coordinator()).having(version).post("/api/events/" + visit + "/move", """
                    {"localStart": "2029-05-05T10:00", "minutes": 600, "zone": "Asia/Bishkek", "reason": "рейс"}"""))
                    .hasStatus(200);
            await().atMost(SECOND)
                    .untilAsserted(() ->
                            assertThat(foundEvents(reader, "Гипертораколапар")).isZero());
            held.rollback();
        }
        await().untilAsserted(() -> assertThat(engine.position().id()).isEqualTo(last()));
        assertThat(foundEvents(reader, "Гипертораколапар")).isZero();
    }

    /** All papers are there. @return the event's version */
    private int scheduled(EventId event, String title) {
        return Objects.requireNonNull(transaction.execute(status -> {
            changes.touched("event", event.value());
            return JdbcClient.create(database)
                    .sql("""
                            update event set status = 'SCHEDULED',
                                title = jsonb_build_object('original', 'ru', 'texts', jsonb_build_object('ru', ?))
                            where id = ? returning version
                            """)
                    .params(title, event.value())
                    .query(Integer.class)
                    .single();
        }));
    }

    private long foundEvents(Actor reader, String words) {
        var asked =
                new AnythingSearch(new AskedText(words, Language.RU, List.of()), Set.of(DocumentKind.EVENT), 20, null);
        return anything.search(reader, asked).total();
    }

    /** The youngest change: consents that were given before are carried by the feed too. */
    private long last() {
        return JdbcClient.create(database)
                .sql("select max(id) from change")
                .query(Long.class)
                .single();
    }

    /** An open transaction that has written: the change feed gives out nothing that is younger. */
    private Connection held() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
        return connection;
    }

    private DoctorAnswer find() {
        return searching.search(
                Viewer.PUBLIC,
                reading.read(Map.of("country", List.of("WS")), Language.RU, new Part(0, 20, null, true)));
    }

    private DoctorAnswer find(String name) {
        return searching.search(
                Viewer.PUBLIC, reading.read(Map.of("q", List.of(name)), Language.RU, new Part(0, 20, null, true)));
    }

    private static List<String> ids(DoctorAnswer answer) {
        return answer.hits().stream().map(FoundHit::id).toList();
    }
}
