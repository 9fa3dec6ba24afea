package kg.daryger.search.name;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.taxonomy.text.Recent;
import org.jspecify.annotations.Nullable;

/**
 * A name as a person wrote it, taken apart: order, hyphens, titles and уулу/кызы standing apart are gone. Words are read
 * once as long as they come again; names of one country are made of few words.
 */
public final class ParsedName {
    private static final int MOST_PARTS = 6;
    private static final Recent<String, Read> WORDS = new Recent<>(4_000, Read::of);

    private final List<NamePart> parts;
    private final List<Integer> places;
    private final List<String> written;
    /** Made when they are asked for; making one twice gives the same. */
    private final @Nullable NamePart[] joined;

    private ParsedName(List<NamePart> parts, List<Integer> places, List<String> words) {
        this.parts = List.copyOf(parts);
        this.places = List.copyOf(places);
        this.written = places.stream().map(words::get).toList();
        this.joined = new NamePart[Math.max(0, parts.size() - 1)];
    }

    /** Parses a written name; more than six words are cut, text without letters gives a name without parts. */
    public static ParsedName of(String written) {
        List<NamePart> parts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<String> words = Letters.written(written);
        for (int place = 0; place < words.size(); place++) {
            Read word = WORDS.of(words.get(place));
            if (word.marker) {
                if (!parts.isEmpty()) parts.add(parts.removeLast().childOf());
                continue;
            }
            if (word.part == null || parts.size() == MOST_PARTS) continue;
            parts.add(word.part);
            places.add(place);
        }
        return new ParsedName(parts, places, words);
    }

    /** Whether a written word stands beside names without belonging to one. */
    static boolean isUnsaid(String word) {
        return WORDS.of(word).unsaid;
    }

    /** The part that a written word became; -1 when it became none. */
    int partAt(int place) {
        return places.indexOf(place);
    }

    /** The word that became a part, as it was written. */
    public String written(int part) {
        return written.get(part);
    }

    /** How many words count as parts of the name. */
    public int size() {
        return parts.size();
    }

    List<NamePart> parts() {
        return parts;
    }

    /** How many parts have a follower. */
    int pairs() {
        return joined.length;
    }

    /** Part {@code i} and part {@code i + 1} written as one word; an initial is never joined (see {@link #joins}). */
    NamePart joined(int i) {
        NamePart known = joined[i];
        if (known == null) {
            known = NamePart.joined(parts.get(i), parts.get(i + 1));
            joined[i] = known;
        }
        return known;
    }

    /** Whether part {@code i} and its follower may be one word. */
    boolean joins(int i) {
        return i + 1 < parts.size()
                && !parts.get(i).isInitial()
                && !parts.get(i + 1).isInitial();
    }

    /**
     * A written word.
     *
     * @param marker уулу or кызы
     * @param unsaid belongs to no name
     * @param part null: none can be made of it
     */
    private record Read(
            boolean marker, boolean unsaid, @Nullable NamePart part) {

        static Read of(String written) {
            String word = Letters.folded(written);
            boolean marker = Ending.isMarker(word);
            boolean unsaid = word.isEmpty() || NamePart.isTitle(word) || marker;
            if (unsaid || !Character.isLetter(word.charAt(0))) return new Read(marker, unsaid, null);
            NamePart part = NamePart.of(word);
            return new Read(false, false, part.lattice().nodes() > 1 ? part : null);
        }
    }
}
