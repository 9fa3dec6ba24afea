package kg.daryger.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.EngineQuery.SortKey;
import org.jspecify.annotations.Nullable;

/** Elasticsearch's answer in the port's words. */
final class Answering {

    private final EngineQuery asked;

    Answering(EngineQuery asked) {
        this.asked = asked;
    }

    EngineAnswer answer(SearchResponse<Kept> found) {
        var counts = new HashMap<String, List<Count>>();
        for (var field : asked.counted()) {
            counts.put(field, counts(found, field));
        }
        var total = Objects.requireNonNull(found.hits().total()).value();
        return new EngineAnswer(
                total, found.hits().hits().stream().map(this::hit).toList(), counts);
    }

    private static List<Count> counts(SearchResponse<Kept> found, String field) {
        var filtered = Objects.requireNonNull(found.aggregations().get(field)).filter();
        return Objects.requireNonNull(filtered.aggregations().get(Asking.VALUES)).sterms().buckets().array().stream()
                .map(bucket -> new Count(bucket.key().stringValue(), Math.toIntExact(bucket.docCount())))
                .toList();
    }

    private EngineHit hit(Hit<Kept> hit) {
        var kept = Objects.requireNonNull(hit.source());
        var kind = DocumentKind.valueOf(kept.kind().toUpperCase(Locale.ROOT));
        var names = kept.names();
        return new EngineHit(
                kind,
                Objects.requireNonNull(hit.id()),
                names == null ? List.of() : names,
                Set.copyOf(hit.matchedQueries()),
                key(hit),
                kept.hit());
    }

    private SortKey key(Hit<Kept> hit) {
        var first = hit.sort().getFirst();
        var id = Objects.requireNonNull(hit.id());
        return asked.order() instanceof EngineQuery.Order.Name
                ? new SortKey(0, first.stringValue(), id)
                : new SortKey(number(first), "", id);
    }

    private static double number(FieldValue value) {
        return switch (value._kind()) {
            case Double -> value.doubleValue();
            case Long -> value.longValue();
            case String -> Double.parseDouble(value.stringValue());
            default -> Double.POSITIVE_INFINITY;
        };
    }

    /** What of a document is kept to be given back. */
    record Kept(String kind, @Nullable List<String> names, String hit) {}
}
