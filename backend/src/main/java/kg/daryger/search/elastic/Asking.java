package kg.daryger.search.elastic;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoDistanceType;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.daryger.search.engine.Clause;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.EngineQuery.Order;
import kg.daryger.search.engine.EngineQuery.SortKey;

/**
 * A query as Elasticsearch is asked it. Filters of counted fields come after the query, so that each field can be counted as
 * if its own were not there.
 */
final class Asking {

    static final String VALUES = "values";
    private static final int ALL_VALUES = 60_000;

    private final EngineQuery asked;

    Asking(EngineQuery asked) {
        this.asked = asked;
    }

    SearchRequest request(String index) {
        return SearchRequest.of(search -> {
            search.index(index)
                    .size(asked.size())
                    .query(query())
                    .trackTotalHits(total -> total.enabled(true))
                    .allowPartialSearchResults(false)
                    .sort(sort());
            if (asked.filters().keySet().stream().anyMatch(this::isAfter)) {
                search.postFilter(all(filtersAfter("")));
            }
            asked.counted().forEach(field -> search.aggregations(field, count(field)));
            var after = asked.after();
            return after == null ? search : search.searchAfter(after(after));
        });
    }

    private boolean isAfter(String field) {
        return asked.counted().contains(field);
    }

    private Query query() {
        var clauses = new BoolQuery.Builder();
        asked.must().forEach(clause -> clauses.must(clause(clause)));
        asked.should().forEach(clause -> clauses.should(clause(clause)));
        clauses.minimumShouldMatch("0");
        clauses.filter(anyOf(
                Mapping.KIND, asked.kinds().stream().map(DocumentKind::code).toList()));
        asked.filters().forEach((field, values) -> {
            if (!isAfter(field)) {
                clauses.filter(anyOf(Mapping.TERMS + field, values));
            }
        });
        if (!asked.without().isEmpty()) {
            clauses.mustNot(anyOf(Mapping.ID, asked.without()));
        }
        var query = clauses.build()._toQuery();
        return asked.order() instanceof Order.Relevance ? withBoost(query) : query;
    }

    private static Query withBoost(Query query) {
        return Query.of(q -> q.functionScore(score -> score.query(query)
                .functions(function -> function.fieldValueFactor(
                        value -> value.field(Mapping.BOOST).missing(0.0)))
                .boostMode(FunctionBoostMode.Sum)));
    }

    private static Query clause(Clause clause) {
        return switch (clause) {
            case Clause.Match match ->
                Query.of(q -> q.constantScore(constant -> constant.boost((float) match.score())
                        .filter(filter -> filter.term(term ->
                                term.field(Mapping.TERMS + match.field()).value(match.value())))));
            case Clause.Best best -> {
                var any = best.alternatives().stream().map(Asking::clause).toList();
                yield any.isEmpty()
                        ? nothing()
                        : Query.of(q -> q.disMax(max -> max.tieBreaker(0.0).queries(any)));
            }
            case Clause.All all -> {
                var each = all.parts().stream().map(Asking::clause).toList();
                yield each.isEmpty() ? nothing() : Query.of(q -> q.bool(parts -> parts.must(each)));
            }
            case Clause.Told told -> {
                var itself = clause(told.clause());
                yield Query.of(q -> q.bool(one -> one.queryName(told.label()).must(itself)));
            }
        };
    }

    private static Query nothing() {
        return Query.of(q -> q.matchNone(none -> none));
    }

    private static Query anyOf(String field, Collection<String> values) {
        return Query.of(q -> q.terms(terms -> terms.field(field)
                .terms(of -> of.value(values.stream().map(FieldValue::of).toList()))));
    }

    private static Query all(List<Query> filters) {
        return Query.of(q -> q.bool(bool -> bool.filter(filters)));
    }

    private List<Query> filtersAfter(String leftOut) {
        return asked.filters().entrySet().stream()
                .filter(filter -> isAfter(filter.getKey()) && !filter.getKey().equals(leftOut))
                .map(filter -> anyOf(Mapping.TERMS + filter.getKey(), filter.getValue()))
                .toList();
    }

    private Aggregation count(String field) {
        var values = Aggregation.of(a -> a.terms(terms -> terms.field(Mapping.TERMS + field)
                .size(ALL_VALUES)
                .order(List.of(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc)))));
        return Aggregation.of(a -> a.filter(all(filtersAfter(field))).aggregations(Map.of(VALUES, values)));
    }

    private List<SortOptions> sort() {
        var first =
                switch (asked.order()) {
                    case Order.Relevance r -> SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
                    case Order.Name n -> by(Mapping.NAME, SortOrder.Asc);
                    case Order.Freshness f -> by(Mapping.FRESHNESS, SortOrder.Desc);
                    case Order.Distance d ->
                        SortOptions.of(sort -> sort.geoDistance(distance -> distance.field(Mapping.PLACE)
                                .location(from -> from.latlon(at ->
                                        at.lat(d.from().latitude()).lon(d.from().longitude())))
                                .distanceType(GeoDistanceType.Arc)
                                .unit(DistanceUnit.Meters)
                                .order(SortOrder.Asc)));
                };
        return List.of(first, by(Mapping.ID, SortOrder.Asc));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(one -> one.field(field).order(order)));
    }

    private List<FieldValue> after(SortKey key) {
        var first =
                switch (asked.order()) {
                    case Order.Name n -> FieldValue.of(key.text());
                    case Order.Freshness f -> FieldValue.of((long) key.value());
                    case Order.Relevance r -> FieldValue.of(key.value());
                    // JSON has no number for it; the cluster reads the word
                    case Order.Distance d ->
                        Double.isInfinite(key.value()) ? FieldValue.of("Infinity") : FieldValue.of(key.value());
                };
        return List.of(first, FieldValue.of(key.id()));
    }
}
