package kg.daryger.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The whole application as a child, on an embedded database in a folder of its own, with the file loaded into it. */
final class AppServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Options options;
    private final Path home;
    private final Process process;
    private final String address;
    private final String cookie;
    private final Indexing indexing;
    private final boolean chooses;

    /**
     * @param documents indexed a second, counted from the first to the last that could be found
     * @param processor seconds of processor time meanwhile, the database's too
     */
    record Indexing(double seconds, double documents, double processor) {}

    AppServer(Options options, Path file) throws IOException, InterruptedException {
        this.options = options;
        this.home = Files.createDirectories(options.home().resolve("app")).toAbsolutePath();
        load(file.toAbsolutePath());
        if (!options.indexed()) {
            delete(home.resolve(".daryger/search"));
        }
        int port = Processes.freePort();
        address = "http://127.0.0.1:" + port;
        process = start("app.log", List.of("--server.port=" + port));
        Http.await(address + "/actuator/health/readiness", process, Duration.ofMinutes(5));
        cookie = signIn();
        indexing = caughtUp();
        chooses = chooses();
    }

    private Process start(String log, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(options.java()));
        // the same as ./run and the image give it
        command.addAll(List.of(System.getProperty("bench.java", "").strip().split(" +")));
        command.addAll(List.of(
                "-jar",
                options.application().toAbsolutePath().resolve("app.jar").toString(),
                "--spring.profiles.active=bench"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(log).toFile())
                .start();
    }

    /** Once: the folder is kept between runs. */
    private void load(Path file) throws IOException, InterruptedException {
        var loaded = home.resolve("loaded");
        if (Files.exists(loaded)) {
            return;
        }
        var loading = start("load.log", List.of("--server.port=0", "--daryger.load.file=" + file));
        if (loading.waitFor() != 0) {
            throw new IOException("loading failed, see " + home.resolve("load.log"));
        }
        var said = Files.readAllLines(home.resolve("load.log"));
        Files.writeString(
                loaded,
                said.stream().filter(line -> line.startsWith("✓")).findFirst().orElse(""));
    }

    String loaded() throws IOException {
        return Files.readString(home.resolve("loaded")).strip();
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private String signIn() throws IOException, InterruptedException {
        var token = cookie(
                Http.raw(HttpRequest.newBuilder(URI.create(address + "/api/session"))
                        .build()),
                "XSRF-TOKEN");
        var answer = Http.raw(HttpRequest.newBuilder(URI.create(address + "/api/demo/sign-in/doctor"))
                .header("Cookie", "XSRF-TOKEN=" + token)
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        return "SESSION=" + cookie(answer, "SESSION");
    }

    private static String cookie(java.net.http.HttpResponse<?> answer, String name) throws IOException {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith(name + "=") && !one.startsWith(name + "=;"))
                .map(one -> one.substring(name.length() + 1).split(";")[0])
                .findFirst()
                .orElseThrow(() -> new IOException(answer.statusCode() + " without cookie " + name));
    }

    /** Until search finds everybody, for visitors and for the doctor who is signed in. */
    private Indexing caughtUp() throws IOException, InterruptedException {
        long first = System.nanoTime();
        double processor = Processes.seconds(processes());
        long before = total(null);
        while (total(null) < options.size() || total(cookie) < options.size()) {
            if (!process.isAlive()
                    || System.nanoTime() - first > Duration.ofMinutes(60).toNanos()) {
                throw new IOException("search never found everybody, see " + home.resolve("app.log"));
            }
            Thread.sleep(100);
        }
        var seconds = (System.nanoTime() - first) / 1e9;
        return new Indexing(seconds, (options.size() - before) / seconds, Processes.seconds(processes()) - processor);
    }

    private long total(String as) throws IOException, InterruptedException {
        return JSON.readTree(Http.get(address + "/api/search/doctors?size=1", as))
                .get("total")
                .asLong();
    }

    /** Older versions count facets always and refuse the parameter. */
    private boolean chooses() throws InterruptedException {
        try {
            Http.get(address + "/api/search/doctors?size=1&facets=false", null);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** The parameter that says whether counts are wanted. */
    Map<String, String> facets(boolean wanted) {
        return chooses ? Map.of("facets", Boolean.toString(wanted)) : Map.of();
    }

    Indexing indexing() {
        return indexing;
    }

    String address() {
        return address;
    }

    String cookie() {
        return cookie;
    }

    long pid() {
        return process.pid();
    }

    /** Where Lucene keeps what everybody may see. */
    Path publicIndex() throws IOException {
        try (var folders = Files.walk(home.resolve(".daryger/search"))) {
            return folders.filter(one -> one.endsWith("public")).findFirst().orElseThrow();
        }
    }

    /** The application and its database, whose sessions it reads. */
    List<Long> processes() {
        var all = new ArrayList<>(Processes.tree(process.pid()));
        PostgresSide.postmaster(home.resolve(".daryger/postgres/data")).stream()
                .filter(one -> !all.contains(one))
                .forEach(all::add);
        return all;
    }

    @Override
    public void close() throws InterruptedException {
        Processes.end(process);
    }
}
