package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.search.document.TextLanguage;
import kg.daryger.search.document.TextTerms;
import kg.daryger.search.domain.NameWindow.Comparing;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.name.NameCloseness;
import kg.daryger.search.name.NameKeys;
import kg.daryger.search.name.ParsedName;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.Scripts;
import kg.daryger.taxonomy.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Says which words of the query are in a hit's name, and which in its text. For the hits of one answer: what is the same for
 * all of them is worked out once.
 */
final class WordWhy {

    private static final double CLOSE = .9;

    private final Saying saying;
    private final Language reader;
    private final Map<String, Comparing> names = new HashMap<>();
    private final Map<String, String> sentences = new HashMap<>();

    WordWhy(Saying saying, Language reader) {
        this.saying = saying;
        this.reader = reader;
    }

    /** @param words what no concept stands for, without words that say nothing; a hit may lack some */
    List<Why> of(EngineHit hit, List<String> words) {
        var inName = new ArrayList<String>();
        var inText = new ArrayList<String>();
        for (var word : words) {
            var label = WordLabels.of(word);
            boolean text = label.isInTextOf(hit);
            if (label.isNameOf(hit) && (!text || closeness(hit, word) > NameCloseness.IN_TEXT)) {
                inName.add(word);
            } else if (text) {
                inText.add(word);
            }
        }
        var why = new ArrayList<Why>();
        if (!inName.isEmpty()) {
            why.add(name(hit, String.join(" ", inName)));
        }
        if (!inText.isEmpty()) {
            why.add(text(hit, inText));
        }
        return why;
    }

    static List<String> said(String rest) {
        return NameKeys.toAsk(rest).stream()
                .filter(Clauses::isSaid)
                .map(NameKeys.AskedWord::text)
                .toList();
    }

    private double closeness(EngineHit hit, String words) {
        return names.computeIfAbsent(words, one -> saying.window().comparing(ParsedName.of(one)))
                .closeness(hit);
    }

    private Why name(EngineHit hit, String words) {
        var through = throughOf(hit, words);
        var sentence = sentences.computeIfAbsent(
                through + ' ' + words,
                none -> saying.texts().text(reader, "search.why.name", Map.of("text", words, "through", through)));
        return new Why("name", null, null, null, words, through, null, sentence);
    }

    private String throughOf(EngineHit hit, String words) {
        var asked = words(words);
        if (hit.names().stream().anyMatch(name -> words(name).containsAll(asked))) {
            return "exact";
        }
        double closeness = closeness(hit, words);
        boolean otherScript =
                hit.names().stream().noneMatch(name -> Scripts.isCyrillic(name) == Scripts.isCyrillic(words));
        if (otherScript && closeness >= CLOSE) {
            return "transliteration";
        }
        return closeness >= CLOSE ? "name-key" : "typo";
    }

    private static List<String> words(String text) {
        return Word.of(Folding.lower(text)).stream().map(Word::text).toList();
    }

    private Why text(EngineHit hit, List<String> words) {
        var said = String.join(" ", words);
        var sentence = sentences.computeIfAbsent(
                said, none -> saying.texts().text(reader, "search.why.text", Map.of("text", said)));
        return new Why("text", null, null, null, said, "exact", languageOf(hit, words), sentence);
    }

    /** The language of the text in which one of the words is, as far as lists show the text. */
    private @Nullable String languageOf(EngineHit hit, List<String> words) {
        for (var text : saying.about(hit).entrySet()) {
            if (has(text.getValue(), words)) {
                return TextLanguage.of(text.getValue(), text.getKey());
            }
        }
        return null;
    }

    private static boolean has(String text, List<String> words) {
        var stems = words.stream().map(TextTerms::ofAnyLanguage).toList();
        for (var one : Word.of(text)) {
            Set<String> said = TextTerms.ofAnyLanguage(one.text());
            for (var word : stems) {
                if (word.stream().anyMatch(said::contains)) {
                    return true;
                }
            }
        }
        return false;
    }
}
