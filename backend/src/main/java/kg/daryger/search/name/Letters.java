package kg.daryger.search.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import kg.daryger.taxonomy.text.Scripts;

/** Brings written names to one form: lower case, composed letters, one script per word, no apostrophes. */
final class Letters {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;./()\\[\\]\"«»“”„|_\\p{Pd}]+");
    private static final Pattern SILENT = Pattern.compile("[\u0307\u2019\u02bc\u02b9\u2018'`\u00b4ьъ]");

    private Letters() {}

    static String[] words(String written) {
        String plain = Normalizer.normalize(written.replace('İ', 'i').replace('I', 'i'), Normalizer.Form.NFC);
        String text = SILENT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return SEPARATORS
                .splitAsStream(text)
                .filter(w -> !w.isEmpty())
                .map(Scripts::oneScript)
                .toArray(String[]::new);
    }
}
