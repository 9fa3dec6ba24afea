package kg.daryger.search.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kg.daryger.search.name.Lattice.Edge;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one part: {@code v:} with rough vowels, {@code k:} the consonants alone, {@code d:} the consonants with
 * one left out (a typing slip), {@code i:} the first sound of an initial. Glides and doubled sounds never count; a name
 * that begins with a vowel begins with {@code a}.
 */
final class PartKeys {
    private static final int MOST_READINGS = 24;
    private static final int SHORTEST_WITH_SLIP = 3;

    private final Set<String> keys = new LinkedHashSet<>();

    private PartKeys() {}

    static Set<String> of(NamePart part) {
        PartKeys all = new PartKeys();
        if (part.isInitial()) {
            for (String sound : read(part.lattice(), false)) all.keys.add("i:" + sound.charAt(0));
            return all.keys;
        }
        for (String rough : read(part.lattice(), true)) all.keys.add("v:" + rough);
        all.addConsonants(part.lattice());
        all.addConsonants(part.bare());
        return all.keys;
    }

    private void addConsonants(@Nullable Lattice lattice) {
        if (lattice == null) return;
        for (String skeleton : read(lattice, false)) {
            keys.add("k:" + skeleton);
            keys.add("i:" + skeleton.charAt(0));
            if (skeleton.length() < SHORTEST_WITH_SLIP) {
                keys.add("d:" + skeleton);
                continue;
            }
            keys.add("d:" + skeleton);
            for (int i = 0; i < skeleton.length(); i++) {
                keys.add("d:" + skeleton.substring(0, i) + skeleton.substring(i + 1));
            }
        }
    }

    /**
     * The readings, the most usual first. Beginnings that sound alike are gone on with once: a long name has thousands of
     * ways through its lattice, and nearly all of them sound the same.
     */
    private static Set<String> read(Lattice lattice, boolean vowels) {
        List<Set<String>> reached = new ArrayList<>();
        for (int node = 0; node < lattice.nodes(); node++) reached.add(new LinkedHashSet<>());
        reached.getFirst().add("");
        for (int node = 0; node < lattice.nodes() - 1; node++) {
            for (String sofar : reached.get(node)) {
                for (Edge edge : lattice.from(node)) {
                    Set<String> ahead = reached.get(edge.to());
                    if (ahead.size() >= MOST_READINGS) continue;
                    StringBuilder longer = new StringBuilder(sofar);
                    append(longer, edge.sound(), node == 0, vowels);
                    ahead.add(longer.toString());
                }
            }
        }
        Set<String> readings = reached.getLast();
        readings.remove("");
        return readings;
    }

    private static void append(StringBuilder sofar, byte sound, boolean first, boolean vowels) {
        if (Sounds.isGlide(sound)) return;
        boolean vowel = Sounds.isVowel(sound);
        if (vowel && !vowels && sofar.isEmpty()) sofar.append('a');
        if (vowel && !vowels) return;
        char c = vowel ? rough(Sounds.sound(sound)) : Sounds.sound(sound);
        boolean afterVowel = !sofar.isEmpty() && "aui".indexOf(sofar.charAt(sofar.length() - 1)) >= 0;
        if (vowel && afterVowel && !first) {
            if (c == 'a') sofar.setCharAt(sofar.length() - 1, 'a');
            return;
        }
        if (sofar.isEmpty() || sofar.charAt(sofar.length() - 1) != c) sofar.append(c);
    }

    private static char rough(char vowel) {
        return switch (vowel) {
            case 'a' -> 'a';
            case 'o', 'ö', 'u', 'ü' -> 'u';
            default -> 'i';
        };
    }
}
