package kg.daryger.search.name;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.daryger.taxonomy.text.Recent;
import org.jspecify.annotations.Nullable;

/** One word of a name, reduced to its stem, with its ways to be read. Immutable; made once and kept. */
final class NamePart {
    /** Added to a given name without making it another person's: Бакыт and Бакытбек. */
    private static final Pattern HONORIFIC =
            Pattern.compile("(.{3,})(?:бек|бай|жан|джан|bek|beck|bec|bay|bai|baj|zhan|jan|dzhan|dschan|can)");

    private static final int LONGEST_HONORIFIC = 6;
    private static final int HONORIFIC_SOUNDS = 3;
    /** So many sounds two words may lose where they meet. */
    private static final int MERGED = 2;

    private static final Recent<String, NamePart> CHILDREN =
            new Recent<>(2_000, word -> new NamePart(word, Ending.CHILD_OF, false));

    private final String word;
    private final String stem;
    private final Ending ending;
    private final boolean initial;
    private final Lattice lattice;
    private final Lattice whole;
    private final boolean feminine;
    private final @Nullable Lattice bare;
    private @Nullable Set<String> keys;

    private NamePart(String word, Ending ending, boolean initial) {
        this.word = word;
        this.stem = ending.stem(word);
        this.feminine = ending == Ending.SURNAME && (word.endsWith("а") || word.endsWith("a"));
        this.whole = Lattice.of(word);
        this.ending = ending;
        this.initial = initial;
        this.lattice = stem.equals(word) ? whole : Lattice.of(stem);
        String withoutHonorific = withoutHonorific(stem, ending);
        this.bare = withoutHonorific == null ? null : Lattice.of(withoutHonorific);
    }

    static NamePart of(String word) {
        if (word.length() == 1) return new NamePart(word, Ending.NONE, true);
        Ending ending = Ending.of(word);
        return new NamePart(word, ending, false);
    }

    /** Two neighbouring words written as one: Абды Рахман, Абдырахман. */
    static NamePart joined(NamePart first, NamePart second) {
        return new NamePart(first.stem + second.word, second.ending, false);
    }

    /** The same word with уулу or кызы behind it. */
    NamePart childOf() {
        return CHILDREN.of(word);
    }

    /** Whether the two written as one word can hardly be this word: they are much longer, or sound otherwise. */
    boolean isUnlike(NamePart first, NamePart second) {
        boolean honorific = second.bare != null || second.word.length() <= LONGEST_HONORIFIC;
        int together = first.lattice.sounds() + second.lattice.sounds() - MERGED - (honorific ? HONORIFIC_SOUNDS : 0);
        return Lattice.differInLength(Math.max(lattice.sounds(), whole.sounds()), together)
                || !whole.resembles(first.lattice, second.whole);
    }

    private static @Nullable String withoutHonorific(String stem, Ending ending) {
        if (ending != Ending.NONE) return null;
        Matcher matcher = HONORIFIC.matcher(stem);
        return matcher.matches() ? matcher.group(1) : null;
    }

    boolean isInitial() {
        return initial;
    }

    boolean isPatronymic() {
        return ending == Ending.PATRONYMIC;
    }

    Ending ending() {
        return ending;
    }

    Lattice lattice() {
        return lattice;
    }

    /** The word with its ending. */
    Lattice whole() {
        return whole;
    }

    /** Whether the ending is a woman's surname ending. */
    boolean isFeminine() {
        return feminine;
    }

    /** The same name without -бек, -бай or -жан, when it has one. */
    @Nullable
    Lattice bare() {
        return bare;
    }

    /** Worked out once: a name is indexed by them whole and by how they begin. */
    Set<String> keys() {
        Set<String> known = keys;
        if (known == null) {
            known = Collections.unmodifiableSet(PartKeys.of(this));
            keys = known;
        }
        return known;
    }

    /** Words that stand beside a name without belonging to it. */
    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    private static final List<String> TITLES =
            List.of("dr", "др", "prof", "проф", "доктор", "doctor", "professor", "профессор", "врач", "med", "md");
}
