package kg.daryger.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kg.daryger.DarygerApplication;
import org.awaitility.Awaitility;

/** The application as a process of its own, on a database that it shares and with a folder that it does not share. */
final class Node implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Path log;

    private Node(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** @param folder kept between starts: the search index lies in it */
    static Node start(SharedDatabase database, Path folder) throws IOException {
        return start(database, folder, List.of());
    }

    /** @param more properties than the database's, as on the command line */
    static Node start(SharedDatabase database, Path folder, List<String> more) throws IOException {
        var properties = new ArrayList<>(List.of(
                "--spring.profiles.active=test",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + SharedDatabase.USER,
                "--spring.datasource.password=" + SharedDatabase.USER));
        properties.addAll(more);
        return start(folder, properties);
    }

    /** @param properties as on the command line */
    static Node start(Path folder, List<String> properties) throws IOException {
        var port = freePort();
        var log = log(folder);
        var node = new Node(process(folder, log, port, properties), port, log);
        try {
            Awaitility.await().atMost(LONGEST_START).until(node::ready);
        } catch (RuntimeException | Error never) {
            node.kill();
            throw never;
        }
        return node;
    }

    /** Runs a command that ends by itself, such as the first administrator's; what it said. */
    static String run(Path folder, List<String> properties) throws IOException, InterruptedException {
        var log = log(folder);
        var process = process(folder, log, 0, properties);
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end:\n" + Files.readString(log));
        }
        return process.exitValue() + "\n" + Files.readString(log);
    }

    private static Path log(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "node", ".log");
    }

    private static Process process(Path folder, Path log, int port, List<String> properties) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DarygerApplication.class.getName(),
                "--server.port=" + port,
                "--daryger.data-directory=" + folder));
        command.addAll(properties);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean ready() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("did not start:\n" + Files.readString(log));
        }
        var request = HttpRequest.newBuilder(at("/actuator/health/readiness")).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** kill -9: no shutdown, nothing written that was not written already. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
