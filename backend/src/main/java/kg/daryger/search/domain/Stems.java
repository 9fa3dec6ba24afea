package kg.daryger.search.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.FunctionWords;
import kg.daryger.taxonomy.text.Word;

/**
 * Words of free text, folded and stemmed by their language, so that what was typed without ң, ө, ü or accents is found too.
 */
final class Stems {

    private Stems() {}

    /** Stems of a text whose language is known. */
    static Set<String> of(String text, String language) {
        var stems = new LinkedHashSet<String>();
        for (var word : Word.of(text)) {
            if (!FunctionWords.isOne(word.text())) {
                stems.add(stem(word, language));
            }
        }
        return stems;
    }

    /** Stems of a word in any language, since a query does not say in which one it is. */
    static Set<String> ofAnyLanguage(String text) {
        var stems = new LinkedHashSet<String>();
        for (var word : Word.of(text)) {
            stems.add(Folding.plain(word.text()));
            kg.daryger.taxonomy.text.Stems.languages(word.text()).forEach(language -> stems.add(stem(word, language)));
        }
        return stems;
    }

    private static String stem(Word word, String language) {
        return Folding.plain(kg.daryger.taxonomy.text.Stems.of(word.text(), language));
    }
}
