package kg.daryger.search.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing as one audience may see it. What that audience may not see is not here, so that it can't be matched, counted or
 * suggested.
 *
 * @param terms exact terms by field: codes, name keys, stems, pairs of stems
 * @param names names as written, for ranking candidates by closeness; never for matching
 * @param sortName the name by which lists are ordered, folded
 * @param freshness day since 1970-01-01 on which it was last said to be true, 0: never
 * @param boost small declared sum for what makes a hit better whatever was asked, added to every score
 * @param place null: unknown or hidden
 * @param hit the answer's ready-made JSON for this audience
 */
public record SearchDocument(
        DocumentKind kind,
        String id,
        Map<String, Set<String>> terms,
        List<String> names,
        String sortName,
        long freshness,
        int boost,
        @Nullable Point place,
        String hit) {

    /** The same, answered by another hit. */
    public SearchDocument withHit(String other) {
        return new SearchDocument(kind, id, terms, names, sortName, freshness, boost, place, other);
    }
}
