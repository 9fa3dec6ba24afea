package kg.daryger.taxonomy.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Stems by language: Lucene's Snowball stemmers for Russian, English, German and Turkish, our own for Kyrgyz. */
public final class Stems {
    private static final List<String> CYRILLIC = List.of("ru", "ky");
    private static final List<String> LATIN = List.of("en", "de", "tr");

    private static final int KEPT = 10_000;

    private static final Map<String, Recent<String, String>> PLAIN = Stream.of("ky", "ru", "en", "de", "tr")
            .collect(Collectors.toUnmodifiableMap(
                    language -> language, language -> new Recent<>(KEPT, word -> Folding.plain(of(word, language)))));

    private Stems() {}

    /**
     * @param word in {@linkplain Folding#lower lower case}
     * @param language ky, ru, en, de or tr; words of other languages stay as they are
     */
    public static String of(String word, String language) {
        return switch (language) {
            case "ky" -> KyrgyzStemmer.stem(word);
            case "ru" -> snowball(new RussianStemmer(), word);
            case "en" -> snowball(new EnglishStemmer(), word);
            case "de" -> withoutFeminine(snowball(new GermanStemmer(), word));
            case "tr" -> snowball(new TurkishStemmer(), word);
            default -> word;
        };
    }

    /** The same without special letters: as documents are indexed and asked for. */
    public static String plain(String word, String language) {
        Recent<String, String> known = PLAIN.get(language);
        return known == null ? Folding.plain(word) : known.of(word);
    }

    /** The stems that the word has in each language of its script; for queries, whose language nobody knows. */
    public static Set<String> ofAnyLanguage(String word) {
        Set<String> stems = new LinkedHashSet<>();
        for (String language : languages(word)) stems.add(of(word, language));
        return stems;
    }

    /** The languages that a word in this script can belong to. */
    public static List<String> languages(String word) {
        return Scripts.isCyrillic(word) ? CYRILLIC : LATIN;
    }

    private static String snowball(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String withoutFeminine(String stem) {
        return stem.length() > 6 && stem.endsWith("in") ? stem.substring(0, stem.length() - 2) : stem;
    }
}
