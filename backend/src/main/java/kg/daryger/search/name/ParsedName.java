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
    private final List<NamePart> joined;

    private ParsedName(List<NamePart> parts) {
        this.parts = List.copyOf(parts);
        List<NamePart> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i++) pairs.add(NamePart.joined(parts.get(i), parts.get(i + 1)));
        this.joined = List.copyOf(pairs);
    }

    /** Parses a written name; more than six words are cut, text without letters gives a name without parts. */
    public static ParsedName of(String written) {
        List<NamePart> parts = new ArrayList<>();
        for (String word : Letters.words(written)) {
            boolean isName = Character.isLetter(word.charAt(0)) && !NamePart.isTitle(word);
            if (Ending.isMarker(word)) {
                if (!parts.isEmpty()) parts.add(parts.removeLast().childOf());
            } else if (isName && parts.size() < MOST_PARTS) parts.add(NamePart.of(word));
        }
        return new ParsedName(
                parts.stream().filter(p -> p.lattice().nodes() > 1).toList());
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
