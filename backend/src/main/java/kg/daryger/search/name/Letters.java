package kg.daryger.search.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kg.daryger.taxonomy.text.Scripts;

/** Brings written names to one form: lower case, composed letters, one script per word, no apostrophes. */
final class Letters {
    private static final String SEPARATORS = " \t\n\u000b\f\r,;./()[]\"«»“”„|_";
    private static final Pattern SILENT = Pattern.compile("[\u0307\u2019\u02bc\u02b9\u2018'`\u00b4ьъ]");

    private Letters() {}

    /** The words of a text as they were written. */
    static List<String> written(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && !separates(text.charAt(at))) continue;
            if (at > from) words.add(text.substring(from, at));
            from = at + 1;
        }
        return words;
    }

    private static boolean separates(char c) {
        return SEPARATORS.indexOf(c) >= 0 || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /** One written word in the form that is compared; may be empty. */
    static String folded(String word) {
        String plain = Normalizer.normalize(word.replace('İ', 'i').replace('I', 'i'), Normalizer.Form.NFC);
        return Scripts.oneScript(SILENT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(""));
    }
}
