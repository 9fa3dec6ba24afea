package kg.daryger.search.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is asked.
 *
 * @param kinds which kinds of documents, never empty
 * @param must all of them have to match
 * @param should may match, and then add to the score ("nice to have")
 * @param filters by field any of the values; counts of a field are as if its own filter were not there
 * @param without ids that must not be found nor counted
 * @param counted fields whose values are counted
 * @param after sort key of the last hit that was read, null: from the beginning
 * @param size number of hits, 0 to count only
 */
public record EngineQuery(
        Set<DocumentKind> kinds,
        List<Clause> must,
        List<Clause> should,
        Map<String, Set<String>> filters,
        Set<String> without,
        Order order,
        Set<String> counted,
        @Nullable SortKey after,
        int size) {

    /** The same question, with these fields counted. */
    public EngineQuery counting(Set<String> fields) {
        return new EngineQuery(kinds, must, should, filters, without, order, fields, after, size);
    }

    /** The same question, with these ids left out as well. */
    public EngineQuery leavingOut(Set<String> ids) {
        return ids.isEmpty() ? this : new EngineQuery(kinds, must, should, filters, ids, order, counted, after, size);
    }

    /** How hits are ordered; ties always by id. */
    public sealed interface Order {

        /** Highest score first. */
        record Relevance() implements Order {}

        /** By {@link SearchDocument#sortName}. */
        record Name() implements Order {}

        /** Last confirmed first. */
        record Freshness() implements Order {}

        /** Nearest first, those without a place last. */
        record Distance(Point from) implements Order {}
    }

    /**
     * Where a hit stands in its order.
     *
     * @param value score, day or metres; 0 with {@link Order.Name}
     * @param text the name with {@link Order.Name}, else empty
     */
    public record SortKey(double value, String text, String id) {}
}
