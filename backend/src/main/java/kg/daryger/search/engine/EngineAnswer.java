package kg.daryger.search.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an engine answers.
 *
 * @param total all that match, exact
 * @param counts by counted field, the most frequent first, ties by value; all values
 */
public record EngineAnswer(long total, List<EngineHit> hits, Map<String, List<Count>> counts) {

    /**
     * @param names as in the document, for ranking candidates
     * @param met labels of the {@link Clause.Told} clauses that it met
     * @param ready the ready-made JSON
     */
    public record EngineHit(
            DocumentKind kind,
            String id,
            List<String> names,
            Set<String> met,
            EngineQuery.SortKey key,
            ReadyHit ready) {

        /** @param hit the ready-made JSON */
        public EngineHit(
                DocumentKind kind,
                String id,
                List<String> names,
                Set<String> met,
                EngineQuery.SortKey key,
                String hit) {
            this(kind, id, names, met, key, new ReadyHit(() -> hit));
        }

        /** The ready-made JSON. */
        public String hit() {
            return ready.text();
        }
    }

    /** How many documents hold a value. */
    public record Count(String value, int count) {}
}
