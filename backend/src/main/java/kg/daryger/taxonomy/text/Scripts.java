package kg.daryger.taxonomy.text;

/** Cyrillic and Latin in one word: look-alike letters are put back into the script that the word is written in. */
public final class Scripts {
    private static final String LATIN_TWINS = "aceopxykmthbijsɵ";
    private static final String CYRILLIC_TWINS = "асеорхукмтнвіјѕө";

    private Scripts() {}

    /** Whether the letter belongs to the Cyrillic script. */
    public static boolean isCyrillic(int c) {
        return c >= '\u0400' && c <= '\u052f';
    }

    /** Whether the word begins with a Cyrillic letter. */
    public static boolean isCyrillic(String word) {
        return !word.isEmpty() && isCyrillic(word.charAt(0));
    }

    /** The lower-case word with Latin letters that hide in a Cyrillic word made Cyrillic, and the other way round. */
    public static String oneScript(String word) {
        if (!isMixed(word)) return word;
        boolean sureCyrillic = word.chars().anyMatch(c -> isCyrillic(c) && CYRILLIC_TWINS.indexOf(c) < 0);
        boolean sureLatin = word.chars().anyMatch(c -> !isCyrillic(c) && LATIN_TWINS.indexOf(c) < 0);
        boolean toLatin = sureLatin && !sureCyrillic;
        return toLatin ? swap(word, CYRILLIC_TWINS, LATIN_TWINS) : swap(word, LATIN_TWINS, CYRILLIC_TWINS);
    }

    private static boolean isMixed(String word) {
        boolean cyrillic = false;
        boolean latin = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean one = isCyrillic(c);
            cyrillic |= one;
            latin |= !one && Character.isLetter(c);
        }
        return cyrillic && latin;
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
