package kg.daryger.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Our whole request path, for a visitor or for somebody who is signed in. */
final class AppSide implements Side {

    private static final JsonMapper JSON = new JsonMapper();

    private final AppServer server;
    private final String cookie;

    AppSide(AppServer server, String cookie) {
        this.server = server;
        this.cookie = cookie;
    }

    @Override
    public String name() {
        return cookie == null ? "Daryger, visitor" : "Daryger, signed in";
    }

    @Override
    public byte[] ask(Asked asked) throws IOException, InterruptedException {
        var parameters = new LinkedHashMap<String, String>();
        if (!asked.words().isEmpty()) {
            parameters.put("q", String.join(" ", asked.words()));
        }
        parameters.putAll(asked.filters());
        if (asked.byName()) {
            parameters.put("sort", "NAME");
        }
        parameters.put("page", Integer.toString(asked.page()));
        parameters.put("lang", "ru");
        parameters.putAll(server.facets(asked.facets()));
        return Http.get(server.address() + "/api/search/doctors?" + Http.query(parameters), cookie);
    }

    @Override
    public Answered read(Asked asked, byte[] answer) {
        var json = JSON.readTree(answer);
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        asked.counted().forEach(field -> {
            var values = new LinkedHashMap<String, Long>();
            json.get("facets")
                    .path(field)
                    .forEach(one -> values.put(
                            one.get("code").asString(), one.get("count").asLong()));
            counts.put(field, values);
        });
        return new Answered(json.get("total").asLong(), json.get("hits").size(), counts);
    }

    @Override
    public List<Long> processes() {
        return server.processes();
    }

    @Override
    public void close() {
        // the server ends for both who ask it
    }
}
