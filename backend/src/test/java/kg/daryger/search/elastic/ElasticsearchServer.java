package kg.daryger.search.elastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A real Elasticsearch as a child process, at most one a test run; {@code infra/scripts/elasticsearch.sh} fetches and starts
 * it. {@code -Ddaryger.test.elasticsearch=http://host:9200} names a server that runs already, for looking at another version.
 */
public final class ElasticsearchServer {

    private static final Path SCRIPT =
            Path.of("../infra/scripts/elasticsearch.sh").toAbsolutePath().normalize();
    private static final Duration START = Duration.ofMinutes(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static ElasticsearchServer shared;

    private final Path folder;
    private final int port;
    private final URI uri;
    private Process process;

    private ElasticsearchServer(URI uri) {
        this.uri = uri;
        port = uri.getPort();
        try {
            folder = Files.createTempDirectory("daryger-elasticsearch");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Started when first asked for, stopped when the tests end. */
    public static synchronized ElasticsearchServer shared() {
        if (shared == null) {
            var running = System.getProperty("daryger.test.elasticsearch", "");
            shared =
                    new ElasticsearchServer(URI.create(running.isEmpty() ? "http://127.0.0.1:" + freePort() : running));
            if (running.isEmpty()) {
                Runtime.getRuntime().addShutdownHook(new Thread(shared::end));
                shared.start();
            }
        }
        return shared;
    }

    public URI uri() {
        return uri;
    }

    /** Returns when it answers. */
    public void start() {
        try {
            var log = folder.resolve("output.log").toFile();
            var builder = new ProcessBuilder(SCRIPT.toString(), "start", Integer.toString(port), folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process = builder.start();
        } catch (IOException noScript) {
            throw new UncheckedIOException(noScript);
        }
        Awaitility.await().atMost(START).pollInterval(Duration.ofMillis(300)).until(this::answers);
    }

    private boolean answers() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Elasticsearch did not start:\n" + lastLines());
        }
        var request = HttpRequest.newBuilder(uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastLines() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("output.log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    /** At once, like a machine that loses its power; its data stay for {@link #start()}. */
    public void kill() {
        var tree = Stream.concat(process.toHandle().descendants(), Stream.of(process.toHandle()))
                .toList();
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(one -> one.onExit().join());
    }

    private void end() {
        kill();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException leftBehind) {
            System.err.println("left behind: " + folder);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
