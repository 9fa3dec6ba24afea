package kg.daryger.search.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kg.daryger.taxonomy.text.Recent;
import kg.daryger.taxonomy.text.Word;

/**
 * Tells in which language a text is written, by its small words and by letters that only one of the languages has. People
 * write Russian into the Kyrgyz field; stems follow what is written.
 */
public final class TextLanguage {

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "ky",
            words("жана менен үчүн бул боюнча мен мени менин анын эле бир болуп болгон кылуу көп жылы да дагы иштейм"
                    + " иштеген бар жок өзүм элем керек чейин кийин мурда учурда тажрыйбам"),
            "ru",
            words(
                    "и в не на я что с по как это для из он она от к у за был была работаю мой мне меня также более лет или"
                            + " до при после где так есть мы вы они бы уже"),
            "en",
            words(
                    "the and of in to a i for with is my am at on as have was years from work that an be this by are since"
                            + " also more after"),
            "de",
            words(
                    "und der die das in ich von mit für den im bei ist zu als auf am an eine ein seit habe bin des dem nach"
                            + " zur über auch jahre aus wurde"),
            "tr",
            words("ve bir bu ile için olarak ben de da çok en daha olan ise gibi kadar sonra yıl yıldır hastanesinde"
                    + " çalışıyorum uzmanı var değil benim"));

    private static final Map<String, String> LETTERS =
            Map.of("ky", "ңөү", "ru", "ъщыэ", "de", "äß", "tr", "ışğç", "en", "w");

    private static final int OWN_LETTER = 2;
    private static final int SMALL_WORD = 3;
    private static final int MOST_WORDS = 200;

    private static final List<String> LANGUAGES = List.of("ky", "ru", "en", "de", "tr");
    private static final Recent<String, int[]> SCORES = new Recent<>(10_000, TextLanguage::scores);

    private TextLanguage() {}

    /** @param said the language whose field it was written into; it stays when nothing speaks for another */
    public static String of(String text, String said) {
        var scores = new int[LANGUAGES.size()];
        var words = Word.of(text);
        for (var word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
            var speaks = SCORES.of(word.text());
            for (int i = 0; i < scores.length; i++) {
                scores[i] += speaks[i];
            }
        }
        int best = LANGUAGES.indexOf(said);
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > (best < 0 ? 0 : scores[best])) {
                best = i;
            }
        }
        return best < 0 ? said : LANGUAGES.get(best);
    }

    /** How much a word speaks for each of the languages. */
    private static int[] scores(String word) {
        return LANGUAGES.stream()
                .mapToInt(language ->
                        (Objects.requireNonNull(SMALL_WORDS.get(language)).contains(word) ? SMALL_WORD : 0)
                                + (hasOne(Objects.requireNonNull(LETTERS.get(language)), word) ? OWN_LETTER : 0))
                .toArray();
    }

    private static boolean hasOne(String letters, String word) {
        return word.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
