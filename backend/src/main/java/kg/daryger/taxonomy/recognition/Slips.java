package kg.daryger.taxonomy.recognition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kg.daryger.taxonomy.text.Neutral;

/**
 * Finds words in spite of typing slips. Candidates share their consonants, or all but one of them; a weighted distance
 * of the neutral forms decides, in which vowels and voiced twins weigh less, because that is what is mistaken.
 */
final class Slips {
    private static final int SHORTEST = 4;
    private static final float WORST = .78f;
    private static final String VOWELS = "aeiou";
    private static final String TWINS = "bp dt gk zs jx cx vf hk mn jz cs xs";

    private final Map<String, int[]> byConsonants = new HashMap<>();
    private final Map<Integer, String> neutrals = new HashMap<>();

    void add(int word, String text) {
        String neutral = Neutral.of(text);
        if (neutral.length() < SHORTEST || neutral.chars().anyMatch(Character::isDigit)) return;
        neutrals.put(word, neutral);
        for (String key : keys(neutral)) {
            byConsonants.merge(key, new int[] {word}, (old, one) -> {
                int[] more = Arrays.copyOf(old, old.length + 1);
                more[old.length] = word;
                return more;
            });
        }
    }

    /** Words that may be meant by a mistyped one, with how sure that is. */
    Map<Integer, Float> find(String text) {
        Map<Integer, Float> found = new HashMap<>();
        for (String neutral : Neutral.all(text)) {
            if (neutral.length() < SHORTEST) continue;
            Set<Integer> seen = new HashSet<>();
            for (String key : keys(neutral)) {
                for (int word : byConsonants.getOrDefault(key, new int[0])) {
                    if (!seen.add(word)) continue;
                    float sure = sureness(neutral, neutrals.getOrDefault(word, ""));
                    if (sure >= WORST) found.merge(word, sure, Math::max);
                }
            }
        }
        return found;
    }

    private static float sureness(String typed, String meant) {
        int length = Math.max(typed.length(), meant.length());
        if (Math.abs(typed.length() - meant.length()) > 2) return 0;
        float most = length < 6 ? .5f : length < 8 ? 1f : length < 11 ? 1.7f : 2.3f;
        float distance = distance(typed, meant);
        return distance > most ? 0 : .95f - 1.05f * distance / Math.max(6, length);
    }

    private static Set<String> keys(String neutral) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < neutral.length(); i++) {
            char c = neutral.charAt(i);
            boolean doubled = !consonants.isEmpty() && consonants.charAt(consonants.length() - 1) == c;
            if (VOWELS.indexOf(c) < 0 && !doubled) consonants.append(c);
        }
        Set<String> keys = new HashSet<>();
        keys.add(consonants.toString());
        for (int i = 0; i < consonants.length() && consonants.length() > 2; i++) {
            keys.add(new StringBuilder(consonants).deleteCharAt(i).toString());
        }
        return keys;
    }

    /** Damerau's distance with cheap vowels. */
    static float distance(String one, String other) {
        float[][] best = new float[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 && j == 0) continue;
                float cost = Float.MAX_VALUE;
                if (i > 0) cost = Math.min(cost, best[i - 1][j] + missing(one, i - 1));
                if (j > 0) cost = Math.min(cost, best[i][j - 1] + missing(other, j - 1));
                if (i > 0 && j > 0) {
                    cost = Math.min(cost, best[i - 1][j - 1] + wrong(one.charAt(i - 1), other.charAt(j - 1)));
                }
                if (i > 1 && j > 1 && swapped(one, other, i, j)) cost = Math.min(cost, best[i - 2][j - 2] + .7f);
                best[i][j] = cost;
            }
        }
        return best[one.length()][other.length()];
    }

    private static boolean swapped(String one, String other, int i, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    private static float missing(String word, int at) {
        return at == 0 ? 1 : VOWELS.indexOf(word.charAt(at)) >= 0 ? .6f : .9f;
    }

    private static float wrong(char one, char other) {
        if (one == other) return 0;
        boolean vowel = VOWELS.indexOf(one) >= 0;
        if (vowel && VOWELS.indexOf(other) >= 0) return .5f;
        if (vowel || VOWELS.indexOf(other) >= 0) return 1.2f;
        return TWINS.contains("" + one + other) || TWINS.contains("" + other + one) ? .5f : 1;
    }
}
