package kg.daryger.taxonomy.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words typed with the other keyboard layout switched on: rfhlbjkju for кардиолог, сфквшщдщпн for cardiology. */
public final class KeyboardLayout {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final Map<Character, Character> TO_RUSSIAN = pairs(LATIN, RUSSIAN);
    private static final Map<Character, Character> TO_LATIN = pairs(RUSSIAN, LATIN);

    private KeyboardLayout() {}

    /** The text as the other layout would have typed it; empty when a letter is on no such key. */
    public static Optional<String> other(String text) {
        boolean cyrillic = text.chars().anyMatch(Scripts::isCyrillic);
        Map<Character, Character> keys = cyrillic ? TO_LATIN : TO_RUSSIAN;
        StringBuilder other = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            Character typed = keys.get(Character.toLowerCase(c));
            if (typed == null && Character.isLetter(c)) return Optional.empty();
            other.append(typed == null ? c : typed.charValue());
        }
        return Optional.of(other.toString());
    }

    private static Map<Character, Character> pairs(String from, String to) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < from.length(); i++) pairs.put(from.charAt(i), to.charAt(i));
        return Map.copyOf(pairs);
    }
}
