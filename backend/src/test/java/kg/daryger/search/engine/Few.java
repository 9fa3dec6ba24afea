package kg.daryger.search.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.search.engine.EngineQuery.Order;
import kg.daryger.search.engine.EngineQuery.SortKey;
import org.jspecify.annotations.Nullable;

/** A handful of documents whose answers can be told by looking at them, and queries in one line. */
final class Few {

    static final SearchDocument HEART = new SearchDocument(
            DocumentKind.DOCTOR,
            "d1",
            Map.of(
                    "specialty",
                    Set.of("heart"),
                    "city",
                    Set.of("berlin"),
                    "kind",
                    Set.of("visit"),
                    "text",
                    Set.of("heart")),
            List.of("Айбек Өмүров", "Aibek Omurov"),
            "omurov",
            20_001,
            0,
            new Point(52.52, 13.40),
            "{\"id\":\"d1\"}");
    static final SearchDocument CHILD = new SearchDocument(
            DocumentKind.DOCTOR,
            "d2",
            Map.of("text", Set.of("child"), "specialty", Set.of("eye")),
            List.of("Чыңгыз \"Ч\" Абдылдаев"),
            "abdyldaev",
            19_000,
            0,
            new Point(40.52, 72.80),
            "{\"id\":\"d2\",\"name\":\"Чыңгыз \\\"Ч\\\" Абдылдаев\"}");
    private static final SearchDocument HEART_TOO = new SearchDocument(
            DocumentKind.DOCTOR,
            "d3",
            Map.of("specialty", Set.of("heart"), "city", Set.of("berlin"), "kind", Set.of("lecture")),
            List.of(),
            "müller",
            20_001,
            3,
            new Point(52.52, 13.41),
            "{}");
    private static final SearchDocument CHILDREN = new SearchDocument(
            DocumentKind.DOCTOR,
            "d4",
            Map.of("specialty", Set.of("child"), "city", Set.of("berlin")),
            List.of(),
            "Өмүров",
            20_002,
            0,
            new Point(52.53, 13.45),
            "{}");
    private static final SearchDocument NEED = new SearchDocument(
            DocumentKind.NEED,
            "n1",
            Map.of("specialty", Set.of("heart"), "city", Set.of("osh")),
            List.of(),
            "own",
            0,
            0,
            null,
            "{}");
    private static final SearchDocument OFFER = new SearchDocument(
            DocumentKind.OFFER, "o1", Map.of("kind", Set.of("lecture")), List.of(), "～", 0, 0, null, "{}");

    static final List<SearchDocument> ALL = List.of(HEART, CHILD, HEART_TOO, CHILDREN, NEED, OFFER);

    private final EnumSet<DocumentKind> kinds = EnumSet.allOf(DocumentKind.class);
    private final List<Clause> must = new ArrayList<>();
    private final List<Clause> should = new ArrayList<>();
    private final Map<String, Set<String>> filters = new HashMap<>();
    private Set<String> without = Set.of();
    private Set<String> counted = Set.of();
    private Order order = new Order.Relevance();
    private @Nullable SortKey after;
    private int size = 20;

    static Few query() {
        return new Few();
    }

    static EngineQuery must(Clause clause) {
        var query = query();
        query.must.add(clause);
        return query.build();
    }

    static SearchDocument moved(SearchDocument of, String city) {
        var terms = new HashMap<>(of.terms());
        terms.put("city", Set.of(city));
        return new SearchDocument(
                of.kind(), of.id(), terms, of.names(), of.sortName(), of.freshness(), of.boost(), of.place(), of.hit());
    }

    Few kinds(DocumentKind first, DocumentKind second) {
        kinds.clear();
        kinds.addAll(List.of(first, second));
        return this;
    }

    Few should(Clause... clauses) {
        should.addAll(List.of(clauses));
        return this;
    }

    Few filter(String field, Set<String> values) {
        filters.put(field, values);
        return this;
    }

    Few without(String... ids) {
        without = Set.of(ids);
        return this;
    }

    Few counted(String... fields) {
        counted = Set.of(fields);
        return this;
    }

    Few order(Order wanted) {
        order = wanted;
        return this;
    }

    Few after(@Nullable SortKey key) {
        after = key;
        return this;
    }

    Few size(int hits) {
        size = hits;
        return this;
    }

    EngineQuery build() {
        return new EngineQuery(kinds, must, should, filters, without, order, counted, after, size);
    }
}
