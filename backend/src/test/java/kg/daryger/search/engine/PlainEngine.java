package kg.daryger.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery.Order;
import kg.daryger.search.engine.EngineQuery.SortKey;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.util.SloppyMath;

/** What the port promises, worked out document by document: what the engines are compared with. */
final class PlainEngine {

    private final List<SearchDocument> documents;

    PlainEngine(List<SearchDocument> documents) {
        this.documents = documents;
    }

    EngineAnswer search(EngineQuery query) {
        var matching = documents.stream()
                .filter(document -> matches(document, query, ""))
                .toList();
        var order = query.order();
        var hits = matching.stream()
                .map(document -> new EngineHit(
                        document.kind(),
                        document.id(),
                        document.names(),
                        met(document, query),
                        key(document, query),
                        document.hit()))
                .sorted(Comparator.comparing(EngineHit::key, comparing(order)))
                .filter(hit -> query.after() == null || comparing(order).compare(hit.key(), query.after()) > 0)
                .limit(query.size())
                .toList();
        var counts = new HashMap<String, List<Count>>();
        for (var field : query.counted()) {
            counts.put(field, counts(query, field));
        }
        return new EngineAnswer(matching.size(), hits, counts);
    }

    private static Set<String> met(SearchDocument document, EngineQuery query) {
        return Stream.concat(query.must().stream(), query.should().stream())
                .flatMap(PlainEngine::told)
                .filter(told -> score(document, told).isPresent())
                .map(Clause.Told::label)
                .collect(Collectors.toSet());
    }

    private static Stream<Clause.Told> told(Clause clause) {
        return switch (clause) {
            case Clause.Match match -> Stream.of();
            case Clause.Best best -> best.alternatives().stream().flatMap(PlainEngine::told);
            case Clause.All all -> all.parts().stream().flatMap(PlainEngine::told);
            case Clause.Told told -> Stream.concat(Stream.of(told), told(told.clause()));
        };
    }

    private List<Count> counts(EngineQuery query, String field) {
        var counts = new TreeMap<String, Integer>();
        for (var document : documents) {
            if (matches(document, query, field)) {
                values(document, field).forEach(value -> counts.merge(value, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }

    private static Set<String> values(SearchDocument document, String field) {
        return document.terms().getOrDefault(field, Set.of());
    }

    private static boolean matches(SearchDocument document, EngineQuery query, String leftOut) {
        return query.kinds().contains(document.kind())
                && !query.without().contains(document.id())
                && query.must().stream()
                        .allMatch(clause -> score(document, clause).isPresent())
                && query.filters().entrySet().stream()
                        .filter(filter -> !filter.getKey().equals(leftOut))
                        .allMatch(filter ->
                                filter.getValue().stream().anyMatch(values(document, filter.getKey())::contains));
    }

    private static OptionalInt score(SearchDocument document, Clause clause) {
        return switch (clause) {
            case Clause.Match match ->
                values(document, match.field()).contains(match.value())
                        ? OptionalInt.of(match.score())
                        : OptionalInt.empty();
            case Clause.Best best ->
                best.alternatives().stream()
                        .map(one -> score(document, one))
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .max();
            case Clause.All all -> {
                var scores =
                        all.parts().stream().map(one -> score(document, one)).toList();
                yield scores.isEmpty() || scores.stream().anyMatch(OptionalInt::isEmpty)
                        ? OptionalInt.empty()
                        : OptionalInt.of(
                                scores.stream().mapToInt(OptionalInt::getAsInt).sum());
            }
            case Clause.Told told -> score(document, told.clause());
        };
    }

    private static SortKey key(SearchDocument document, EngineQuery query) {
        return switch (query.order()) {
            case Order.Relevance r -> {
                var clauses = new ArrayList<>(query.must());
                clauses.addAll(query.should());
                int sum = clauses.stream()
                        .mapToInt(clause -> score(document, clause).orElse(0))
                        .sum();
                yield new SortKey(sum + document.boost(), "", document.id());
            }
            case Order.Name n -> new SortKey(0, document.sortName(), document.id());
            case Order.Freshness f -> new SortKey(document.freshness(), "", document.id());
            case Order.Distance d -> new SortKey(metres(document, d.from()), "", document.id());
        };
    }

    /** As exact as both engines keep a place. */
    private static double metres(SearchDocument document, Point from) {
        var place = document.place();
        return place == null
                ? Double.POSITIVE_INFINITY
                : SloppyMath.haversinMeters(
                        from.latitude(),
                        from.longitude(),
                        GeoEncodingUtils.decodeLatitude(GeoEncodingUtils.encodeLatitude(place.latitude())),
                        GeoEncodingUtils.decodeLongitude(GeoEncodingUtils.encodeLongitude(place.longitude())));
    }

    private static Comparator<SortKey> comparing(Order order) {
        Comparator<SortKey> first =
                switch (order) {
                    case Order.Name n -> Comparator.comparing(SortKey::text);
                    case Order.Distance d -> Comparator.comparingDouble(SortKey::value);
                    case Order.Relevance r ->
                        Comparator.comparingDouble(SortKey::value).reversed();
                    case Order.Freshness f ->
                        Comparator.comparingDouble(SortKey::value).reversed();
                };
        return first.thenComparing(SortKey::id);
    }
}
