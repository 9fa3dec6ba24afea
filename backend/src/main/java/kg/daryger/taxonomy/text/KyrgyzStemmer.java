package kg.daryger.taxonomy.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A light stemmer for Kyrgyz nouns and adjectives: it takes off case, possessive and plural endings in that order, in
 * every form that vowel harmony gives them, and restores к and п that a vowel had softened (жүрөгү → жүрөк). Verbs are
 * left alone but for the most usual participles. Input: {@linkplain Folding#lower lower case}.
 */
public final class KyrgyzStemmer {
    private static final String A = "[аеоөэ]";
    private static final String I = "[ыиуү]";
    private static final int SHORTEST = 3;

    private static final List<Pattern> CASES = endings(
            "[дт]" + A + "г" + I, "[ндт]" + I + "н", "[дтн]" + A + "н", "[дт]" + A, "[гк]" + A, "[ндт]" + I, "н" + A);
    private static final List<Pattern> POSSESSIVES =
            endings(I + "б" + I + "з", I + "ң" + I + "з", "с" + I + "н?", I + "м", I + "ң", I + "н?");
    private static final List<Pattern> PLURALS = endings("[лдт]" + A + "р");
    private static final List<Pattern> DERIVED = endings("[лдт]" + I + "к", "с" + I + "з", "ч" + I, "л" + I + "у+");
    private static final Pattern VOWEL = Pattern.compile("[аеёиоөуүыэюя]");

    private KyrgyzStemmer() {}

    /** The stem; the word itself when nothing can be taken off safely. Never shorter than three letters. */
    public static String stem(String word) {
        String bare = without(word, CASES);
        boolean hadCase = !bare.equals(word);
        String owned = without(bare, POSSESSIVES);
        boolean possessive = !owned.equals(bare);
        String single = without(owned, PLURALS);
        if (!single.equals(owned)) return without(single, DERIVED);
        String stem = possessive ? hardened(owned) : owned;
        return hadCase || possessive ? without(stem, DERIVED) : without(word, DERIVED);
    }

    /** к and п become г and б before the vowel of an ending. */
    private static String hardened(String stem) {
        char last = stem.charAt(stem.length() - 1);
        String head = stem.substring(0, stem.length() - 1);
        return switch (last) {
            case 'г' -> isNative(stem) ? head + 'к' : stem;
            case 'б' -> isNative(stem) ? head + 'п' : stem;
            default -> stem;
        };
    }

    /** Loan words keep their г: хирургу, онкологу. */
    private static boolean isNative(String stem) {
        return !stem.endsWith("рг") && !stem.endsWith("ог");
    }

    private static String without(String word, List<Pattern> endings) {
        for (Pattern ending : endings) {
            Matcher matcher = ending.matcher(word);
            if (matcher.matches() && VOWEL.matcher(matcher.group(1)).find()) return matcher.group(1);
        }
        return word;
    }

    private static List<Pattern> endings(String... endings) {
        return List.of(endings).stream()
                .map(e -> Pattern.compile("(.{" + SHORTEST + ",})" + e))
                .toList();
    }
}
