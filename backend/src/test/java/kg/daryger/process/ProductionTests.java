package kg.daryger.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as production starts it: told everything that it asks for, and nothing of the demonstration in it. */
class ProductionTests {

    private static final String USER = "daryger_app";
    private static final String PASSWORD = "a-long-one-for-the-database";
    private static final String ADMINISTRATOR = "first.administrator@hospital.kg";
    private static final Pattern LINK = Pattern.compile("https://daryger\\.example\\.org/\\S*?([\\w-]{20,})\\s");

    @TempDir
    static Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void startsWithEverythingSetAndLetsTheFirstAdministratorIn() throws Exception {
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try (var database = new SharedDatabase(folder.resolve("postgres"))) {
            database.user(USER, PASSWORD);
            var properties = properties(database, smtp.getSmtp().getPort());
            var token = firstAdministrator(properties);
            try (var node = Node.start(folder.resolve("node"), properties)) {
                hasNothingOfTheDemonstration(node);
                letsIn(node, token);
                sendsByItsServer(node, smtp);
            }
        } finally {
            smtp.stop();
        }
    }

    @Test
    void refusesToStartUntilItIsToldEverythingAndSaysWhat() throws Exception {
        var said = Node.run(folder.resolve("refused"), List.of("--spring.profiles.active=prod"));
        assertThat(said)
                .startsWith("1\n")
                .contains("daryger.public-url")
                .contains("spring.datasource.url")
                .contains("spring.mail.host")
                .contains("daryger.keys")
                .contains("daryger.privacy-contact")
                .contains("daryger.retention.scans");
    }

    private static List<String> properties(SharedDatabase database, int smtp) {
        var key = new byte[32];
        for (int at = 0; at < key.length; at++) {
            key[at] = (byte) (at * 7 + 3);
        }
        return List.of(
                "--spring.profiles.active=prod",
                "--daryger.public-url=https://daryger.example.org",
                "--daryger.keys=" + Base64.getEncoder().encodeToString(key),
                "--daryger.controller.ky=Саламаттык сактоо министрлиги",
                "--daryger.controller.ru=Министерство здравоохранения",
                "--daryger.controller.en=Ministry of Health",
                "--daryger.privacy-contact=privacy@example.org",
                "--daryger.retention.closed-accounts=90d",
                "--daryger.retention.drafts=180d",
                "--daryger.retention.scans=90d",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + smtp,
                "--spring.datasource.url=" + database.url().replaceFirst("\\?.*", ""),
                "--spring.datasource.username=" + USER,
                "--spring.datasource.password=" + PASSWORD);
    }

    private static String firstAdministrator(List<String> properties) throws IOException, InterruptedException {
        var command = new ArrayList<>(properties);
        command.add("--daryger.first-administrator=" + ADMINISTRATOR);
        var said = Node.run(folder.resolve("command"), command);
        assertThat(said).startsWith("0\n");
        var link = LINK.matcher(said);
        assertThat(link.find()).as("a link in:\n" + said).isTrue();
        assertThat(Node.run(folder.resolve("command"), command))
                .as("there is one already")
                .startsWith("1\n");
        return link.group(1);
    }

    private void hasNothingOfTheDemonstration(Node node) throws IOException, InterruptedException {
        assertThat(get(node, "/api/demo/accounts").statusCode()).isIn(401, 403, 404);
        assertThat(get(node, "/api/search/doctors").body()).contains("\"total\":0");
        assertThat(get(node, "/").statusCode()).isIn(200, 302);
        assertThat(get(node, "/actuator/env").statusCode()).isIn(401, 403, 404);
    }

    private void letsIn(Node node, String token) throws IOException, InterruptedException {
        var session = get(node, "/api/session");
        assertThat(session.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        var csrf = csrf(session);
        var used = http.send(
                asked(node, "/api/personal-link")
                        .header("Content-Type", "application/json")
                        .header("Cookie", "XSRF-TOKEN=" + csrf)
                        .header("X-XSRF-TOKEN", csrf)
                        .POST(BodyPublishers.ofString(
                                "{\"token\": \"%s\", \"password\": \"%s\"}".formatted(token, SharedDatabase.PASSWORD)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(used.statusCode()).as(used.body()).isEqualTo(204);
        assertThat(used.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    private void sendsByItsServer(Node node, GreenMail smtp) throws IOException, InterruptedException {
        var csrf = csrf(get(node, "/api/session"));
        http.send(
                asked(node, "/api/sign-in/link")
                        .header("Content-Type", "application/json")
                        .header("Cookie", "XSRF-TOKEN=" + csrf)
                        .header("X-XSRF-TOKEN", csrf)
                        .POST(BodyPublishers.ofString("{\"email\": \"" + ADMINISTRATOR + "\"}"))
                        .build(),
                BodyHandlers.discarding());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(smtp.getReceivedMessagesForDomain("hospital.kg"))
                        .isNotEmpty());
    }

    /** As the proxy hands it on, which has spoken HTTPS with the browser. */
    private static HttpRequest.Builder asked(Node node, String path) {
        return HttpRequest.newBuilder(node.at(path)).header("X-Forwarded-Proto", "https");
    }

    private static String csrf(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .map(cookie -> cookie.substring("XSRF-TOKEN=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(Node node, String path) throws IOException, InterruptedException {
        return http.send(asked(node, path).build(), BodyHandlers.ofString());
    }
}
