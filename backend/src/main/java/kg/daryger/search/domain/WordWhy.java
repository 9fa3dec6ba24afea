package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kg.daryger.search.document.TextTerms;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.name.NameKeys;
import kg.daryger.search.name.ParsedName;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.Scripts;
import kg.daryger.taxonomy.text.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says which words of the query are in a hit's name, and which in its text. */
final class WordWhy {

    private static final double CLOSE = .9;

    private final Texts texts;
    private final JsonMapper json;
    private final NameWindow window;

    WordWhy(Texts texts, JsonMapper json, NameWindow window) {
        this.texts = texts;
        this.json = json;
        this.window = window;
    }

    /** @param words what no concept stands for, without words that say nothing */
    List<Why> of(EngineHit hit, List<String> words, Language reader) {
        var inName = new ArrayList<String>();
        var inText = new ArrayList<String>();
        for (var word : words) {
            var close = window.closeness(hit, ParsedName.of(word)) > 0;
            (close ? inName : inText).add(word);
        }
        var why = new ArrayList<Why>();
        if (!inName.isEmpty()) {
            why.add(name(hit, String.join(" ", inName), reader));
        }
        if (!inText.isEmpty()) {
            why.add(text(hit, inText, reader));
        }
        return why;
    }

    static List<String> said(String rest) {
        return NameKeys.toAsk(rest).stream()
                .filter(Clauses::isSaid)
                .map(NameKeys.AskedWord::text)
                .toList();
    }

    private Why name(EngineHit hit, String words, Language reader) {
        var through = throughOf(hit, words);
        return new Why(
                "name",
                null,
                null,
                null,
                words,
                through,
                null,
                texts.text(reader, "search.why.name", Map.of("text", words, "through", through)));
    }

    private String throughOf(EngineHit hit, String words) {
        var asked = Folding.lower(words);
        boolean written = hit.names().stream()
                .map(Folding::lower)
                .anyMatch(name -> Word.of(name).stream()
                        .map(Word::text)
                        .toList()
                        .containsAll(Word.of(asked).stream().map(Word::text).toList()));
        if (written) {
            return "exact";
        }
        double closeness = window.closeness(hit, ParsedName.of(words));
        boolean otherScript =
                hit.names().stream().noneMatch(name -> Scripts.isCyrillic(name) == Scripts.isCyrillic(words));
        if (otherScript && closeness >= CLOSE) {
            return "transliteration";
        }
        return closeness >= CLOSE ? "name-key" : "typo";
    }

    private Why text(EngineHit hit, List<String> words, Language reader) {
        var said = String.join(" ", words);
        return new Why(
                "text",
                null,
                null,
                null,
                said,
                "exact",
                languageOf(hit, words),
                texts.text(reader, "search.why.text", Map.of("text", said)));
    }

    /** The language of the text in which one of the words is, as far as lists show the text. */
    private @Nullable String languageOf(EngineHit hit, List<String> words) {
        JsonNode about = json.readTree(hit.hit()).path("about").path("texts");
        for (var text : about.properties()) {
            var stems = TextTerms.ofAnyLanguage(text.getValue().asString());
            if (words.stream()
                    .anyMatch(word -> TextTerms.ofAnyLanguage(word).stream().anyMatch(stems::contains))) {
                return kg.daryger.search.document.TextLanguage.of(
                        text.getValue().asString(), text.getKey());
            }
        }
        return null;
    }
}
