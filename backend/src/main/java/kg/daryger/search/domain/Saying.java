package kg.daryger.search.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.shared.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With what reasons are found and put into words. */
record Saying(Texts texts, JsonMapper json, NameWindow window) {

    private static final String ABOUT = "\"about\":{";

    /** What a ready-made hit shows of its text, by language; nothing else of the hit is read. */
    Map<String, String> about(EngineHit hit) {
        var texts = new LinkedHashMap<String, String>();
        // quotes inside of strings are escaped, so that this is the field and nothing else
        int at = hit.hit().indexOf(ABOUT);
        if (at >= 0) {
            try (var parser = json.createParser(hit.hit().substring(at + ABOUT.length() - 1))) {
                parser.nextToken();
                JsonNode about = parser.<JsonNode>readValueAsTree().path("texts");
                about.properties()
                        .forEach(
                                text -> texts.put(text.getKey(), text.getValue().asString()));
            }
        }
        return texts;
    }
}
