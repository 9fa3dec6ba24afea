package kg.daryger.shared.text;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** Codes that people copy from paper: five random bits a letter; no 0, 1, I, O, which are misread. */
public final class PaperCode {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperCode() {}

    public static String fresh(int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    /** Reads what somebody typed: small letters, blanks and missing hyphens do no harm. Empty: no such code can be. */
    public static Optional<String> read(String typed, int length) {
        var letters = typed.replaceAll("[\\s\\-–—]", "").toUpperCase(Locale.ROOT);
        return letters.length() == length && letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                ? Optional.of(letters)
                : Optional.empty();
    }

    /** {@code ABCD-EFGH}: in groups, as it is printed. */
    public static String printed(String letters, int group) {
        return String.join("-", letters.split("(?<=\\G.{" + group + "})"));
    }
}
