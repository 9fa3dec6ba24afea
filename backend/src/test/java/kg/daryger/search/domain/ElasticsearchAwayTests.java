package kg.daryger.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.document.Fields;
import kg.daryger.search.elastic.ElasticEngine;
import kg.daryger.search.elastic.ElasticsearchServer;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.SearchEngine;
import kg.daryger.search.engine.SearchEngine.EngineUnavailable;
import kg.daryger.search.lucene.LuceneEngine;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application with a real Elasticsearch: it is filled, may die, comes back, is built anew; searches are always answered. */
@DarygerTest
@Tag("long")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ElasticsearchAwayTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    Engines engines;

    @Autowired
    ElasticEngine cluster;

    @Autowired
    LuceneEngine own;

    @Autowired
    EngineChoice choice;

    @Autowired
    RebuildingSearch rebuilding;

    @Autowired
    Doctors doctors;

    @Autowired
    TestDoctors making;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void elasticsearch(DynamicPropertyRegistry properties) {
        properties.add("daryger.search.engine", () -> "elasticsearch");
        properties.add(
                "daryger.search.elasticsearch.uris",
                () -> ElasticsearchServer.shared().uri());
        properties.add("daryger.search.elasticsearch.index-prefix", () -> "away" + System.nanoTime());
        properties.add("daryger.search.elasticsearch.timeout", () -> "5s");
    }

    private static EngineQuery everyone() {
        return new EngineQuery(
                EnumSet.of(DocumentKind.DOCTOR),
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                new EngineQuery.Order.Name(),
                Set.of(Fields.SPECIALTY, Fields.COUNTRY),
                null,
                1_000);
    }

    private static Set<String> ids(List<EngineHit> hits) {
        return hits.stream().map(EngineHit::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(SearchEngine engine, Audience audience) {
        return ids(engine.search(audience, everyone()).hits());
    }

    private DoctorId publish() {
        return making.sketch().everythingVisible("PUBLIC").published().id();
    }

    private void awaitCluster() {
        await().atMost(PATIENCE).until(() -> !choice.fallback());
    }

    private void assertEqualToTheDatabase() {
        var all = jdbc.sql("select id from doctor_profile")
                .query((row, number) -> DoctorId.of(row.getString(1)))
                .list();
        await().atMost(PATIENCE).until(cluster::answers);
        for (var audience : Audience.values()) {
            var seen = doctors.seenBy(Viewer.anyOf(audience), all).keySet().stream()
                    .map(DoctorId::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found(cluster, audience)).as("%s", audience).isEqualTo(seen);
            assertThat(cluster.search(audience, everyone())).isEqualTo(own.search(audience, everyone()));
        }
    }

    @Test
    @Order(1)
    void aClusterIsFilledAndThenAnswers() {
        var doctor = publish();

        awaitCluster();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids(engines.search(Audience.PUBLIC, everyone())
                                .answer()
                                .hits()))
                        .contains(doctor.toString()));
        assertThat(engines.search(Audience.PUBLIC, everyone()))
                .extracting(Engines.Answered::engine, Engines.Answered::fallback)
                .containsExactly("elasticsearch", false);
        assertEqualToTheDatabase();
    }

    @Test
    @Order(2)
    void itDiesWhileMuchIsWrittenAndCatchesUpByItself() {
        awaitCluster();
        var before = publish();
        ElasticsearchServer.shared().kill();
        var meanwhile = publish();

        await().atMost(PATIENCE).untilAsserted(() -> {
            var answered = engines.search(Audience.PUBLIC, everyone());
            assertThat(answered.engine()).isEqualTo("lucene");
            assertThat(answered.fallback()).isTrue();
            assertThat(ids(answered.answer().hits())).contains(before.toString(), meanwhile.toString());
        });
        await().atMost(PATIENCE).until(choice::fallback);

        ElasticsearchServer.shared().start();
        awaitCluster();
        await().atMost(PATIENCE)
                .ignoreException(EngineUnavailable.class)
                .untilAsserted(() ->
                        assertThat(found(cluster, Audience.PUBLIC)).contains(before.toString(), meanwhile.toString()));
        assertEqualToTheDatabase();
    }

    @Test
    @Order(3)
    void aRebuildGoesOnBesideWritesAndSearchesAndLosesNothing() throws InterruptedException {
        awaitCluster();
        var known = publish();
        await().atMost(PATIENCE)
                .ignoreException(EngineUnavailable.class)
                .until(() -> found(cluster, Audience.PUBLIC).contains(known.toString()));
        var stop = new AtomicBoolean();
        var misses = new ArrayList<String>();
        var searching = Thread.ofPlatform().start(() -> {
            while (!stop.get()) {
                var answered = engines.search(Audience.PUBLIC, everyone());
                for (var answer : List.of(answered.answer(), own.search(Audience.PUBLIC, everyone()))) {
                    if (!ids(answer.hits()).contains(known.toString())) {
                        misses.add(answered.engine());
                    }
                }
            }
        });

        var administrator = accounts.with(Role.ADMINISTRATOR);
        rebuilding.begin(administrator);
        var published = new ArrayList<String>();
        await().atMost(PATIENCE).until(() -> {
            published.add(publish().toString());
            return isDone();
        });
        stop.set(true);
        searching.join();

        assertThat(misses).isEmpty();
        await().atMost(PATIENCE).ignoreException(EngineUnavailable.class).untilAsserted(() -> {
            assertThat(found(cluster, Audience.PUBLIC)).containsAll(published);
            assertThat(found(own, Audience.PUBLIC)).containsAll(published);
        });
        assertEqualToTheDatabase();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'search.rebuild-asked'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private boolean isDone() {
        var parts = rebuilding.standing().rebuild().orElseThrow().parts();
        assertThat(parts).noneMatch(part -> part.state() == Rebuild.State.FAILED);
        return parts.stream().filter(part -> part.state() == Rebuild.State.DONE).count() == 2;
    }
}
