package kg.daryger.search.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.search.engine.EngineQuery;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Counts of queries that only filter, which many people ask and which run over large parts of the index; kept until it changes. */
final class KnownCounts {

    private static final int MOST = 256;

    private final Map<Key, Map<String, List<Count>>> known = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Map<String, List<Count>>> eldest) {
            return size() > MOST;
        }
    };

    private @Nullable IndexReader of;

    @Nullable
    synchronized Map<String, List<Count>> find(IndexReader reader, EngineQuery query) {
        if (reader != of) {
            known.clear();
            of = reader;
        }
        return query.must().isEmpty() ? known.get(Key.of(query)) : null;
    }

    synchronized void keep(IndexReader reader, EngineQuery query, Map<String, List<Count>> counts) {
        if (reader == of && query.must().isEmpty()) {
            known.put(Key.of(query), counts);
        }
    }

    private record Key(
            Set<DocumentKind> kinds, Map<String, Set<String>> filters, Set<String> without, Set<String> counted) {

        static Key of(EngineQuery query) {
            return new Key(query.kinds(), query.filters(), query.without(), query.counted());
        }
    }
}
