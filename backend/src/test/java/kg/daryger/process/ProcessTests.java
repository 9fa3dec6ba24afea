package kg.daryger.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The application as real processes: two beside each other on one database, and one that dies while it is written to. */
class ProcessTests extends ProcessesOnOneDatabase {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int WRITTEN_BEFORE_THE_CRASH = 12;

    private static final String NEED = """
            {"title": {"original": "ru", "texts": {"ru": "Обучение бронхоскопии"}}, "specialty": "sp-pulmonology",
             "skills": ["sk-bronchoscopy"], "audience": "Пульмонологи", "people": 6, "kind": "MASTER_CLASS",
             "languages": ["ky", "ru"]}
            """;

    @Test
    void twoProcessesShareSessionsSearchAndInbox() throws Exception {
        try (var one = Node.start(database, folder.resolve("one"));
                var other = Node.start(database, folder.resolve("other"))) {
            var verifier = Browser.signedIn(one, database.verifier()).at(other);
            assertThat(verifier.get("/api/session").get("signedIn").asBoolean())
                    .as("a session of one is valid on the other")
                    .isTrue();

            register(
                    Browser.signedIn(one, database.account("Nurgul Tokoeva")),
                    Doctor.inBerlin("Токоева Нургүл", "Nurgul Tokoeva"));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(verifier.get("/api/search/doctors?q=Tokoyeva")
                                    .at("/hits/0/name/cyrillic")
                                    .asString(""))
                            .isEqualTo("Токоева Нургүл"));

            var head = Browser.signedIn(other, database.staff("HEAD"));
            var coordinator = Browser.signedIn(one, database.staff("COORDINATOR"));
            assertThat(coordinator.post(needs(), NEED)).isEqualTo(201);
            await().atMost(SOON).untilAsserted(() -> assertThat(needsIn(head)).hasSize(1));
            assertThat(database.needsThatAwaitTheHead()).containsAll(needsIn(head));
        }
    }

    @Test
    void aProcessThatIsKilledLosesNothingItAccepted() throws Exception {
        var own = folder.resolve("killed");
        var head = "";
        var verifier = "";
        var needsBefore = 0;
        var doctorsBefore = 0;
        var written = new AtomicInteger();
        Queue<String> doctors = new ConcurrentLinkedQueue<>();
        try (var node = Node.start(database, own)) {
            head = database.staff("HEAD");
            verifier = database.verifier();
            needsBefore = database.needsThatAwaitTheHead().size();
            doctorsBefore = database.publishedDoctors().size();
            var coordinator = Browser.signedIn(node, database.staff("COORDINATOR"));
            var registering = signedInDoctors(node);
            var needs = Thread.ofVirtual().start(() -> writeNeeds(coordinator, written));
            var people = Thread.ofVirtual().start(() -> writeDoctors(registering, doctors));
            await().atMost(SOON).until(() -> written.get() >= WRITTEN_BEFORE_THE_CRASH && doctors.size() >= 3);
            node.kill();
            needs.join();
            people.join();
        }

        assertThat(database.needsThatAwaitTheHead()).hasSizeGreaterThanOrEqualTo(needsBefore + written.get());
        assertThat(database.publishedDoctors()).hasSizeGreaterThanOrEqualTo(doctorsBefore + doctors.size());
        try (var node = Node.start(database, own)) {
            var headsBrowser = Browser.signedIn(node, head);
            var officersBrowser = Browser.signedIn(node, verifier);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(officersBrowser.all("/api/search/doctors", "hits", "/id"))
                            .containsExactlyInAnyOrderElementsOf(database.publishedDoctors()));
            var older = needsBefore;
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(needsIn(headsBrowser))
                            .hasSize(database.needsThatAwaitTheHead().size() - older)
                            .doesNotHaveDuplicates());
            assertThat(database.needsThatAwaitTheHead()).containsAll(needsIn(headsBrowser));
        }
    }

    private static List<Browser> signedInDoctors(Node node) throws IOException, InterruptedException {
        var browsers = new ArrayList<Browser>();
        for (int number = 0; number < 6; number++) {
            browsers.add(Browser.signedIn(node, database.account("Doctor " + number)));
        }
        return browsers;
    }

    private static void writeNeeds(Browser coordinator, AtomicInteger accepted) {
        try {
            while (coordinator.post(needs(), NEED) == 201) {
                accepted.incrementAndGet();
            }
        } catch (IOException | InterruptedException died) {
            // the process is gone: what it had not answered was never accepted
        }
    }

    private static void writeDoctors(List<Browser> browsers, Queue<String> accepted) {
        try {
            for (var browser : browsers) {
                var name = "Doctor " + (char) ('A' + accepted.size());
                register(browser, Doctor.inBerlin("Врач", name));
                accepted.add(name);
            }
        } catch (IOException | InterruptedException died) {
            // as with needs
        }
    }

    private static String needs() {
        return "/api/institutions/" + database.hospital() + "/needs";
    }

    /** Ids of the needs that somebody's inbox tells of. */
    private static List<String> needsIn(Browser browser) throws IOException, InterruptedException {
        return browser.all("/api/inbox", "items", "/link").stream()
                .filter(link -> link.contains("/needs/"))
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .toList();
    }
}
