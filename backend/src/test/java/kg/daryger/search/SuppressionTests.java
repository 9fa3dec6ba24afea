package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.search.domain.DoctorAnswer;
import kg.daryger.search.domain.DoctorSearch.Part;
import kg.daryger.search.domain.FoundHit;
import kg.daryger.search.domain.ReadingSearch;
import kg.daryger.search.domain.SearchingDoctors;
import kg.daryger.search.lucene.LuceneEngine;
import kg.daryger.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
