package kg.daryger.search.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as a person wrote it, taken apart: order, hyphens, titles and уулу/кызы standing apart are gone. Parsing costs
 * some microseconds; keep the result with the document.
 */
public final class ParsedName {
    private static final int MOST_PARTS = 6;

    private final List<NamePart> parts;
    private final List<Integer> places;
    private final List<NamePart> joined;

    private ParsedName(List<NamePart> parts, List<Integer> places) {
        this.parts = List.copyOf(parts);
        this.places = List.copyOf(places);
        List<NamePart> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i++) pairs.add(NamePart.joined(parts.get(i), parts.get(i + 1)));
        this.joined = List.copyOf(pairs);
    }

    /** Parses a written name; more than six words are cut, text without letters gives a name without parts. */
    public static ParsedName of(String written) {
        List<NamePart> parts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<String> words = Letters.written(written);
        for (int place = 0; place < words.size(); place++) {
            String word = Letters.folded(words.get(place));
            if (Ending.isMarker(word)) {
                if (!parts.isEmpty()) parts.add(parts.removeLast().childOf());
                continue;
            }
            if (isUnsaid(word) || !Character.isLetter(word.charAt(0)) || parts.size() == MOST_PARTS) continue;
            NamePart part = NamePart.of(word);
            if (part.lattice().nodes() > 1) {
                parts.add(part);
                places.add(place);
            }
        }
        return new ParsedName(parts, places);
    }

    /** Whether a folded word stands beside names without belonging to one. */
    static boolean isUnsaid(String word) {
        return word.isEmpty() || NamePart.isTitle(word) || Ending.isMarker(word);
    }

    /** The part that a written word became; -1 when it became none. */
    int partAt(int place) {
        return places.indexOf(place);
    }

    /** How many words count as parts of the name. */
    public int size() {
        return parts.size();
    }

    List<NamePart> parts() {
        return parts;
    }

    /** Part {@code i} and part {@code i + 1} written as one word; an initial is never joined (see {@link #joins}). */
    List<NamePart> joined() {
        return joined;
    }

    /** Whether part {@code i} and its follower may be one word. */
    boolean joins(int i) {
        return i + 1 < parts.size()
                && !parts.get(i).isInitial()
                && !parts.get(i + 1).isInitial();
    }
}
