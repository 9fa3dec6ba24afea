package kg.daryger.search.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Words of free text, folded and stemmed by their language. */
final class Stems {

    private static final Map<String, Analyzer> BY_LANGUAGE = Map.of(
            "ru", new RussianAnalyzer(),
            "en", new EnglishAnalyzer(),
            "de", new GermanAnalyzer(),
            "tr", new TurkishAnalyzer());
    private static final Analyzer OTHER = new StandardAnalyzer();

    private Stems() {}

    /** Stems of a text whose language is known. */
    static Set<String> of(String text, String language) {
        return analyse(text, BY_LANGUAGE.getOrDefault(language, OTHER));
    }

    /** Stems of a word in any language, since a query does not say in which one it is. */
    static Set<String> ofAnyLanguage(String word) {
        var stems = new LinkedHashSet<>(analyse(word, OTHER));
        BY_LANGUAGE.values().forEach(analyzer -> stems.addAll(analyse(word, analyzer)));
        return stems;
    }

    private static Set<String> analyse(String text, Analyzer analyzer) {
        var stems = new LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream(Field.TEXT, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stems;
    }
}
