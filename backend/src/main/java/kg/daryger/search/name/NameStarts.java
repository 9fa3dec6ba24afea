package kg.daryger.search.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kg.daryger.taxonomy.text.Folding;

/**
 * How names begin, for suggesting them while they are typed: {@code p:} the letters as written, {@code s:} the sounds with
 * rough vowels, whatever the script. Both from two to five long.
 */
public final class NameStarts {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private NameStarts() {}

    /** All beginnings of all parts of a name. */
    public static Set<String> toIndex(String name) {
        return toIndex(name, ParsedName.of(name));
    }

    /** The same of a name that was parsed already. */
    public static Set<String> toIndex(String name, ParsedName parsed) {
        var starts = new LinkedHashSet<String>();
        for (var word : Letters.written(name)) {
            starts("p:", Folding.plain(Letters.folded(word)), starts);
        }
        for (var part : parsed.parts()) {
            sounds(part).forEach(sound -> starts("s:", sound, starts));
        }
        return starts;
    }

    /** A document has one of them when a part of the name begins as this word does. */
    public static Set<String> toAsk(String word) {
        var starts = new LinkedHashSet<String>();
        ask("p:", Folding.plain(Letters.folded(word)), starts);
        for (var part : ParsedName.of(word).parts()) {
            sounds(part).forEach(sound -> ask("s:", sound, starts));
        }
        return starts;
    }

    /** Whether it stands for letters as written, not only for sounds. */
    public static boolean isWritten(String start) {
        return start.startsWith("p:");
    }

    /** Whether each typed word begins a part of the name, at least by its sounds. */
    public static boolean fits(String name, String typed) {
        var starts = toIndex(name);
        return Letters.written(typed).stream()
                .allMatch(word -> toAsk(word).stream().anyMatch(starts::contains));
    }

    private static List<String> sounds(NamePart part) {
        return part.keys().stream()
                .filter(key -> key.startsWith("v:"))
                .map(key -> key.substring(2))
                .toList();
    }

    private static void starts(String kind, String text, Set<String> starts) {
        for (int length = SHORTEST; length <= Math.min(LONGEST, text.length()); length++) {
            starts.add(kind + text.substring(0, length));
        }
    }

    private static void ask(String kind, String text, Set<String> starts) {
        if (text.length() >= SHORTEST) {
            starts.add(kind + text.substring(0, Math.min(LONGEST, text.length())));
        }
    }
}
