package kg.daryger.search.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.shared.LocalizedText;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.FunctionWords;
import kg.daryger.taxonomy.text.Recent;
import kg.daryger.taxonomy.text.Stems;
import kg.daryger.taxonomy.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words of free text, folded and stemmed by the language they are written in, so that what was typed without ң, ө, ü or
 * accents is found too; and neighbouring words as pairs, for phrases.
 */
public final class TextTerms {

    /** More words of one text say nothing more. */
    private static final int MOST_WORDS = 600;

    /** For the other audiences' documents of the same thing, built one after the other: more would only fill the heap. */
    private static final Recent<LocalizedText, Terms> RECENT = new Recent<>(200, TextTerms::of);

    private static final Recent<String, Set<String>> STEMS = new Recent<>(10_000, TextTerms::stems);

    private TextTerms() {}

    private static Terms of(LocalizedText text) {
        var terms = new Terms();
        text.texts().forEach((said, words) -> add(words, TextLanguage.of(words, said), terms));
        return terms;
    }

    static void add(@Nullable LocalizedText text, Terms terms) {
        if (text != null) {
            terms.addAll(RECENT.of(text));
        }
    }

    /** Short texts, of which nobody can tell the language: stems in all of them. */
    static void addAnyLanguage(@Nullable String text, Terms terms) {
        if (text != null) {
            for (var word : said(text)) {
                terms.addAll(Fields.TEXT, ofAnyLanguage(word));
            }
        }
    }

    /** Names of institutions and the like, in several languages. */
    static void addAnyLanguage(Map<String, String> texts, Terms terms) {
        texts.values().forEach(text -> addAnyLanguage(text, terms));
    }

    private static void add(String text, String language, Terms terms) {
        @Nullable String before = null;
        for (var word : said(text)) {
            var stem = stem(word, language);
            terms.add(Fields.TEXT, stem);
            if (before != null) {
                terms.add(Fields.PAIR, pair(before, stem));
            }
            before = stem;
        }
    }

    static String stem(String word, String language) {
        return Stems.plain(word, language);
    }

    /** Stems of a word in any language, since a query does not say in which one it is. */
    public static Set<String> ofAnyLanguage(String word) {
        return STEMS.of(word);
    }

    private static Set<String> stems(String word) {
        var stems = new LinkedHashSet<String>();
        for (var one : Word.of(word)) {
            stems.add(Folding.plain(one.text()));
            Stems.languages(one.text()).forEach(language -> stems.add(stem(one.text(), language)));
        }
        return Collections.unmodifiableSet(stems);
    }

    /** The term of two neighbours. */
    public static String pair(String stem, String next) {
        return stem + ' ' + next;
    }

    private static List<String> said(String text) {
        var said = new ArrayList<String>();
        for (var word : Word.of(text)) {
            if (!FunctionWords.isOne(word.text()) && said.size() < MOST_WORDS) {
                said.add(word.text());
            }
        }
        return said;
    }
}
