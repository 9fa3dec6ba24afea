package kg.daryger.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Bare Lucene behind a bare HTTP server: the limit. */
final class LuceneSide implements Side {

    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final String address;

    LuceneSide(Options options, Path file) throws IOException, InterruptedException {
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
                        BareLucene.class.getName(),
                        file.toString(),
                        options.home().resolve("lucene").toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(options.home().resolve("lucene.log").toFile())
                .start();
        Http.await(address, process, Duration.ofMinutes(10));
    }

    @Override
    public String name() {
        return "bare Lucene over HTTP";
    }

    @Override
    public byte[] ask(Asked asked) throws IOException, InterruptedException {
        var parameters = new LinkedHashMap<String, String>(asked.filters());
        if (!asked.words().isEmpty()) {
            parameters.put(asked.kind().ofNames() ? "name" : "text", String.join(" ", asked.words()));
        }
        if (asked.prefix()) {
            parameters.put("prefix", "yes");
        }
        if (asked.byName()) {
            parameters.put("sort", "name");
        }
        if (asked.facets()) {
            parameters.put("facets", String.join(",", asked.counted()));
        }
        parameters.put("page", Integer.toString(asked.page()));
        return Http.get(address + Http.query(parameters), null);
    }

    @Override
    public Answered read(Asked asked, byte[] answer) {
        var json = JSON.readTree(answer);
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        json.get("facets").properties().forEach(field -> {
            var values = new LinkedHashMap<String, Long>();
            field.getValue()
                    .properties()
                    .forEach(one -> values.put(one.getKey(), one.getValue().asLong()));
            counts.put(field.getKey(), values);
        });
        return new Answered(json.get("total").asLong(), json.get("hits").size(), counts);
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
