package kg.daryger.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import kg.daryger.search.elastic.ElasticsearchServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who withdraws on one process is out of hits, totals, counts and suggestions of another within a second, on both engines. */
@Tag("long")
class WithdrawalTests extends ProcessesOnOneDatabase {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final List<String> FIRST_NAMES = List.of("Nurgul", "Samara", "Aizada", "Begimai", "Cholpon");

    @Test
    void withinASecondOnTheOtherNodesLucene() throws Exception {
        withdrawing("lucene", List.of("--daryger.search.engine=lucene"), id -> {});
    }

    @Test
    void withinASecondOnElasticsearchThroughTheOtherNode() throws Exception {
        var server = ElasticsearchServer.shared().uri();
        withdrawing(
                "elasticsearch",
                List.of(
                        "--daryger.search.engine=elasticsearch",
                        "--daryger.search.elasticsearch.uris=" + server,
                        "--daryger.search.elasticsearch.index-prefix=withdrawal",
                        "--daryger.search.elasticsearch.timeout=5s"),
                // and the index itself forgets them
                id -> await().atMost(SOON)
                        .untilAsserted(() -> assertThat(kept(server, id)).isZero()));
    }

    /** @param after what has to come true of the id of everybody who withdrew */
    private static void withdrawing(String engine, List<String> search, Consumer<String> after) throws Exception {
        try (var one = Node.start(database, folder.resolve(engine + "-one"), search);
                var other = Node.start(database, folder.resolve(engine + "-other"), search)) {
            var officer = Browser.signedIn(other, database.verifier());
            for (var name : FIRST_NAMES) {
                var doctor = Browser.signedIn(one, database.account(name + " Ketkenova"));
                register(doctor, new Doctor(null, name + " Ketkenova", "IS", 3413829, "sp-burns"));
                await().atMost(SOON).untilAsserted(() -> assertThere(officer, name, engine));
                var id = find(officer, name).at("/hits/0/id").asString();

                assertThat(doctor.put("/api/account/consents/MINISTRY_SEES", "{\"given\": false}"))
                        .isLessThan(300);

                var seen = gone(officer, name);
                var answering = find(officer, name).path("engine").asString();
                System.out.printf(
                        "withdrawn on one node, gone on the other (%s): asked %d ms later%n",
                        answering, seen.toMillis());
                assertThat(seen).isLessThanOrEqualTo(SECOND);
                await().atMost(SOON).untilAsserted(() -> {
                    assertGone(officer, name);
                    assertThat(find(officer, name).path("engine").asString()).isEqualTo(engine);
                });
                after.accept(id);
            }
        }
    }

    /** How long after the withdrawal was answered the first look began that found nothing; how busy the machine is counts less. */
    private static Duration gone(Browser officer, String name) {
        var answered = System.nanoTime();
        var begun = new AtomicLong();
        await().atMost(SOON).pollInterval(Duration.ofMillis(5)).untilAsserted(() -> {
            begun.set(System.nanoTime());
            assertGone(officer, name);
        });
        return Duration.ofNanos(begun.get() - answered);
    }

    private static void assertThere(Browser officer, String name, String engine)
            throws IOException, InterruptedException {
        var found = find(officer, name);
        assertThat(found.path("engine").asString()).isEqualTo(engine);
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(counted(officer)).contains("sp-burns");
        assertThat(suggested(officer, name)).contains(name);
    }

    private static void assertGone(Browser officer, String name) throws IOException, InterruptedException {
        var found = find(officer, name);
        assertThat(found.path("total").asInt()).isZero();
        assertThat(found.path("hits")).isEmpty();
        assertThat(counted(officer)).doesNotContain("sp-burns");
        assertThat(suggested(officer, name)).doesNotContain(name);
    }

    private static JsonNode find(Browser officer, String name) throws IOException, InterruptedException {
        return officer.get("/api/search/doctors?country=IS&q=" + name + "+Ketkenova");
    }

    /** Facets of all in that country: nobody else is there. */
    private static String counted(Browser officer) throws IOException, InterruptedException {
        return officer.get("/api/search/doctors?country=IS")
                .path("facets")
                .path("specialty")
                .toString();
    }

    private static String suggested(Browser officer, String name) throws IOException, InterruptedException {
        return officer.get("/api/search/suggest?q=" + name + "+Ketk").toString();
    }

    /** In all audiences' indexes; a mark without content, which no search finds, holds the place of what is gone. */
    private static int kept(URI server, String id) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(server.resolve("/withdrawal-*/_count?q=%2B_id:%22" + id + "%22+-kind:gone"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return JSON.readTree(answer.body()).path("count").asInt(-1);
        }
    }
}
