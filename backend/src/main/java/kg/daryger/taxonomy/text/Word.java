package kg.daryger.taxonomy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a text.
 *
 * @param text the {@linkplain Folding#lower lower-case} word
 * @param from its first character in the text
 * @param to after its last character
 */
public record Word(String text, int from, int to) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}]{1,5}(?!\\p{L}))?");

    private static final Recent<String, String> LOWER = new Recent<>(10_000, Folding::lower);

    /** The words of a text in order; hyphens and all other signs part them, a Turkish case after an apostrophe is cut. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            int apostrophe = Math.max(found.indexOf('\''), found.indexOf('\u2019'));
            String kept = apostrophe > 2
                    ? found.substring(0, apostrophe)
                    : apostrophe < 0 ? found : found.replaceAll("['\u2019]", "");
            words.add(new Word(LOWER.of(kept), matcher.start(), matcher.end()));
        }
        return words;
    }
}
