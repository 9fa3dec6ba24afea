package kg.daryger.search.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kg.daryger.taxonomy.text.Scripts;

/** Brings written names to one form: lower case, composed letters, one script per word, no apostrophes. */
final class Letters {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;./()\\[\\]\"«»“”„|_\\p{Pd}]+");
    private static final Pattern SILENT = Pattern.compile("[\u0307\u2019\u02bc\u02b9\u2018'`\u00b4ьъ]");

    private Letters() {}

    /** The words of a text as they were written. */
    static List<String> written(String text) {
        return SEPARATORS.splitAsStream(text).filter(w -> !w.isEmpty()).toList();
    }

    /** One written word in the form that is compared; may be empty. */
    static String folded(String word) {
        String plain = Normalizer.normalize(word.replace('İ', 'i').replace('I', 'i'), Normalizer.Form.NFC);
        return Scripts.oneScript(SILENT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(""));
    }
}
