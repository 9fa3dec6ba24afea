package kg.daryger.openapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One module's part of the whole OpenAPI document: its paths and the schemas they use, under short names. */
record ModuleDocument(ObjectNode whole, String module, Set<String> paths) {

    private static final String REFERENCE = "#/components/schemas/";

    ObjectNode build() {
        var json = JsonMapper.shared();
        var document = json.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Daryger: " + module).put("version", "1");
        var ownPaths = document.putObject("paths");
        paths.forEach(path -> {
            if (whole.path("paths").has(path)) {
                var operations = whole.path("paths").get(path).deepCopy();
                operations.properties().forEach(one -> nameBy(path, one.getKey(), one.getValue()));
                ownPaths.set(path, operations);
            }
        });
        var used = reachable(ownPaths);
        var schemas = document.putObject("components").putObject("schemas");
        used.forEach(name -> schemas.set(name, schema(name)));
        var text = document.toString();
        for (var name : longestFirst(used)) {
            text = text.replace("\"" + REFERENCE + name + "\"", "\"" + REFERENCE + shortName(name, used) + "\"")
                    .replace("\"" + name + "\":", "\"" + shortName(name, used) + "\":");
        }
        return (ObjectNode) json.readTree(text);
    }

    /** springdoc numbers methods of one name over all modules: another module's method would change this one's document. */
    private static void nameBy(String path, String method, JsonNode operation) {
        if (operation instanceof ObjectNode named && named.has("operationId")) {
            named.put(
                    "operationId",
                    method + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", ""));
        }
    }

    private JsonNode schema(String name) {
        return whole.path("components").path("schemas").path(name);
    }

    private Set<String> reachable(JsonNode start) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<JsonNode>();
        open.add(start);
        while (!open.isEmpty()) {
            for (var reference : open.remove().findValuesAsString("$ref")) {
                var name = reference.substring(REFERENCE.length());
                if (found.add(name)) {
                    open.add(schema(name));
                }
            }
        }
        return found;
    }

    private static ArrayList<String> longestFirst(Set<String> names) {
        var sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return sorted;
    }

    /** The simple name, with its module before it when two would be alike. */
    private static String shortName(String name, Set<String> all) {
        var simple =
                name.replaceAll("[kK]g\\.daryger\\.[a-z.]*|java\\.[a-z.]*", "").replace('$', '_');
        var twice = all.stream()
                        .filter(other -> other.replaceAll("[kK]g\\.daryger\\.[a-z.]*|java\\.[a-z.]*", "")
                                .replace('$', '_')
                                .equals(simple))
                        .count()
                > 1;
        return twice ? name.replace("kg.daryger.", "").replace('.', '_').replace('$', '_') : simple;
    }
}
