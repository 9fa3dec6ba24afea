package kg.daryger.search.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings written names to one form: lower case, composed letters, one script per word, no apostrophes. */
final class Letters {
    private static final String LATIN_TWINS = "aceopxykmthbijsɵ";
    private static final String CYRILLIC_TWINS = "асеорхукмтнвіјѕө";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;./()\\[\\]\"«»“”„|_\\p{Pd}]+");
    private static final Pattern SILENT = Pattern.compile("[\u0307\u2019\u02bc\u02b9\u2018'`\u00b4ьъ]");

    private Letters() {}

    static String[] words(String written) {
        String plain = Normalizer.normalize(written.replace('İ', 'i').replace('I', 'i'), Normalizer.Form.NFC);
        String text = SILENT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return SEPARATORS
                .splitAsStream(text)
                .filter(w -> !w.isEmpty())
                .map(Letters::oneScript)
                .toArray(String[]::new);
    }

    /** Latin letters that hide inside a Cyrillic word become Cyrillic, and the other way round; in doubt Cyrillic. */
    static String oneScript(String word) {
        boolean cyrillic = word.chars().anyMatch(c -> isCyrillic((char) c));
        boolean latin = word.chars().anyMatch(c -> Character.isLetter(c) && !isCyrillic((char) c));
        if (!cyrillic || !latin) return word;
        boolean sureCyrillic = word.chars().anyMatch(c -> isCyrillic((char) c) && CYRILLIC_TWINS.indexOf(c) < 0);
        boolean sureLatin = word.chars().anyMatch(c -> !isCyrillic((char) c) && LATIN_TWINS.indexOf(c) < 0);
        boolean toLatin = sureLatin && !sureCyrillic;
        return toLatin ? swap(word, CYRILLIC_TWINS, LATIN_TWINS) : swap(word, LATIN_TWINS, CYRILLIC_TWINS);
    }

    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052f';
    }

    private static String swap(String word, String from, String to) {
        StringBuilder swapped = new StringBuilder(word);
        for (int i = 0; i < swapped.length(); i++) {
            int at = from.indexOf(swapped.charAt(i));
            if (at >= 0) swapped.setCharAt(i, to.charAt(at));
        }
        return swapped.toString();
    }
}
