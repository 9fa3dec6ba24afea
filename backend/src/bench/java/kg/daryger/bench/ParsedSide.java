package kg.daryger.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lucene alone on a copy of our public index, given what our understanding made of each text. */
final class ParsedSide implements Side {

    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final String address;
    private final Map<String, String> parsed = new LinkedHashMap<>();
    private int different;

    /** @param app asked once for each text what it understands and how many it finds */
    ParsedSide(Options options, AppServer app, List<Asked> questions) throws IOException, InterruptedException {
        var copy = options.home().resolve("public-index");
        copy(app.publicIndex(), copy);
        int port = Processes.freePort();
        address = "http://127.0.0.1:" + port + "/?";
        process = new ProcessBuilder(
                        options.java(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        // otherwise answers wait 40 ms for the client to confirm their first packet
                        "-Dsun.net.httpserver.nodelay=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareParsed.class.getName(),
                        copy.toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(options.home().resolve("parsed.log").toFile())
                .start();
        try {
            Http.await(address + "false%0A", process, Duration.ofMinutes(2));
            for (var asked : questions) {
                understand(text(asked), app);
            }
        } catch (IOException | InterruptedException failed) {
            close();
            throw failed;
        }
    }

    private static String text(Asked asked) {
        return String.join(" ", asked.words());
    }

    /** The API does not say when it guessed; then Lucene finds as many as ours only with the guess. */
    private void understand(String text, AppServer app) throws IOException, InterruptedException {
        var ours = JSON.readTree(Http.get(
                app.address() + "/api/search/doctors?size=1&facets=false&"
                        + Http.query(Map.of("q", text, "lang", "ru")),
                null));
        long total = ours.get("total").asLong();
        var sure = said(false, text, ours);
        var guessed = said(true, text, ours);
        if (total(sure) == total) {
            parsed.put(text, sure);
        } else if (total(guessed) == total) {
            parsed.put(text, guessed);
        } else {
            different++;
            parsed.put(text, sure);
        }
    }

    private long total(String query) throws IOException, InterruptedException {
        return JSON.readTree(Http.get(address + query, null)).get("total").asLong();
    }

    private static String said(boolean guess, String text, JsonNode answer) {
        var said = new StringBuilder().append(guess).append('\n').append(text);
        answer.get("understood")
                .forEach(chip -> List.of("type", "code", "text")
                        .forEach(field ->
                                said.append('\n').append(chip.get(field).asString())));
        return URLEncoder.encode(said.toString(), StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        AppServer.delete(to);
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** Of how many texts it finds others than we do. */
    int different() {
        return different;
    }

    @Override
    public String name() {
        return "bare Lucene over HTTP, given our parsed query";
    }

    @Override
    public byte[] ask(Asked asked) throws IOException, InterruptedException {
        return Http.get(address + parsed.get(text(asked)), null);
    }

    @Override
    public Answered read(Asked asked, byte[] answer) {
        var json = JSON.readTree(answer);
        return new Answered(json.get("total").asLong(), json.get("hits").size(), Map.of());
    }

    @Override
    public List<Long> processes() {
        return List.of(process.pid());
    }

    @Override
    public void close() throws InterruptedException {
        Processes.end(process);
    }
}
