package kg.daryger.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The Elasticsearch server, asked directly: words as keywords, since its analysis must not make a difference. */
final class ElasticSide implements Side {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MAPPING = """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": -1},
             "mappings": {"dynamic": false, "properties": {
               "name": {"type": "keyword", "doc_values": false}, "text": {"type": "keyword", "doc_values": false},
               "specialty": {"type": "keyword"}, "skill": {"type": "keyword"}, "country": {"type": "keyword"},
               "city": {"type": "keyword"}, "spokenLanguage": {"type": "keyword"}, "kind": {"type": "keyword"},
               "sort": {"type": "keyword"}, "hit": {"type": "object", "enabled": false}}}}
            """;

    private final Process process;
    private final String address;

    ElasticSide(Options options, Path file) throws IOException, InterruptedException {
        int port = Processes.freePort();
        address = "http://127.0.0.1:" + port;
        // its own user can't look into everybody's home
        var folder = Files.createTempDirectory("daryger-bench-elasticsearch");
        process = new ProcessBuilder(
                        "bash",
                        System.getProperty("bench.elasticsearch", "infra/scripts/elasticsearch.sh"),
                        "start",
                        Integer.toString(port),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(options.home().resolve("elasticsearch.log").toFile())
                .start();
        Http.await(address + "/_cluster/health?wait_for_status=green&timeout=60s", process, Duration.ofMinutes(4));
        Http.put(address + "/doctors", MAPPING);
        var waiting = new ArrayList<Doctor>();
        Doctor.each(file, doctor -> {
            waiting.add(doctor);
            if (waiting.size() == 1_000) {
                bulk(waiting);
            }
        });
        bulk(waiting);
        Http.post(address + "/doctors/_refresh", "application/json", "");
    }

    private void bulk(List<Doctor> doctors) {
        if (doctors.isEmpty()) {
            return;
        }
        var lines = new StringBuilder();
        for (var doctor : doctors) {
            lines.append("{\"index\":{\"_id\":\"").append(doctor.number()).append("\"}}\n");
            var source = new LinkedHashMap<String, Object>(doctor.codes());
            source.put("name", doctor.nameWords());
            source.put("text", doctor.textWords());
            source.put("sort", doctor.sort());
            source.put("hit", JSON.readTree(doctor.hit()));
            lines.append(JSON.writeValueAsString(source)).append('\n');
        }
        try {
            var answer = JSON.readTree(Http.post(address + "/doctors/_bulk", "application/x-ndjson", lines.toString()));
            if (answer.get("errors").asBoolean()) {
                throw new IllegalStateException("Elasticsearch refused documents");
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
        doctors.clear();
    }

    @Override
    public String name() {
        return "Elasticsearch 8.19.21 asked directly";
    }

    @Override
    public byte[] ask(Asked asked) throws IOException, InterruptedException {
        var filters = new ArrayList<Map<String, Object>>();
        var place = asked.kind().ofNames() ? "name" : "text";
        asked.words().forEach(word -> filters.add(Map.of(asked.prefix() ? "prefix" : "term", Map.of(place, word))));
        asked.filters().forEach((field, code) -> filters.add(Map.of("term", Map.of(field, code))));
        var body = new LinkedHashMap<String, Object>();
        body.put("query", Map.of("bool", Map.of("filter", filters)));
        body.put("from", asked.page() * Asked.SIZE);
        body.put("size", Asked.SIZE);
        body.put("track_total_hits", true);
        body.put("_source", List.of("hit"));
        if (asked.byName()) {
            body.put("sort", List.of("sort"));
        }
        if (asked.facets()) {
            var counted = new LinkedHashMap<String, Object>();
            asked.counted().forEach(field -> counted.put(field, Map.of("terms", Map.of("field", field, "size", 200))));
            body.put("aggs", counted);
        }
        return Http.post(address + "/doctors/_search", "application/json", JSON.writeValueAsString(body));
    }

    @Override
    public Answered read(Asked asked, byte[] answer) {
        var json = JSON.readTree(answer);
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        if (asked.facets()) {
            json.get("aggregations").properties().forEach(field -> {
                var values = new LinkedHashMap<String, Long>();
                field.getValue()
                        .get("buckets")
                        .forEach(one -> values.put(
                                one.get("key").asString(), one.get("doc_count").asLong()));
                counts.put(field.getKey(), values);
            });
        }
        var hits = json.get("hits");
        return new Answered(
                hits.get("total").get("value").asLong(), hits.get("hits").size(), counts);
    }

    @Override
    public List<Long> processes() {
        return Processes.tree(process.pid());
    }

    @Override
    public void close() throws InterruptedException {
        Processes.end(process);
    }
}
