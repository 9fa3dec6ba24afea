package kg.daryger.search.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kg.daryger.search.engine.EngineQuery.Order;
import org.jspecify.annotations.Nullable;

/** Documents and queries by chance, the same for the same seed; many equal values, so that ties are frequent. */
final class Drawn {

    private static final Map<String, Integer> FIELDS = new TreeMap<>(Map.of(
            "specialty", 12, "country", 8, "city", 25, "spokenLanguage", 6, "kind", 7, "text", 60, "nameKey", 80));
    private static final List<String> COUNTED = List.of("specialty", "country", "city", "spokenLanguage", "kind");
    private static final List<String> NAMES =
            List.of("Айбек Өмүров", "Гүлнара Шаршенбекова", "Жаңыл Ысакова", "Müller, \"Anna\"", "O\\Neill");

    private final Random chance;
    private int labels;

    Drawn(long seed) {
        chance = new Random(seed);
    }

    List<SearchDocument> documents(int number) {
        return Stream.generate(this::document).limit(number).toList();
    }

    private SearchDocument document() {
        var id = new UUID(chance.nextLong(), chance.nextLong()).toString();
        var terms = new HashMap<String, Set<String>>();
        FIELDS.forEach((field, values) -> terms.put(field, values(field, chance.nextInt(4), values)));
        var name = one(NAMES);
        return new SearchDocument(
                one(List.of(DocumentKind.values())),
                id,
                terms,
                chance.nextBoolean() ? List.of(name, name.toUpperCase(java.util.Locale.ROOT)) : List.of(),
                name.substring(0, 2).toLowerCase(java.util.Locale.ROOT) + chance.nextInt(20),
                chance.nextInt(4) == 0 ? 0 : 20_000 + chance.nextInt(30),
                chance.nextInt(4),
                place(),
                "{\"id\":\"" + id + "\",\"title\":\"«Жүрөк»\\n" + chance.nextInt(100) + "\"}");
    }

    private @Nullable Point place() {
        return chance.nextInt(5) == 0
                ? null
                : new Point(chance.nextInt(-60, 70) + .25, chance.nextInt(-179, 179) + .125);
    }

    private Set<String> values(String field, int number, int of) {
        var values = new LinkedHashSet<String>();
        for (int i = 0; i < number; i++) {
            values.add(value(field, of));
        }
        return values;
    }

    private String value(String field, int of) {
        // small numbers are drawn more often: values are as uneven as in life
        return field + "-" + Math.min(chance.nextInt(of), chance.nextInt(of));
    }

    /** @param documents from which some ids are left out */
    EngineQuery query(List<SearchDocument> documents) {
        var filters = new HashMap<String, Set<String>>();
        for (var field : COUNTED) {
            if (chance.nextInt(6) == 0) {
                filters.put(field, values(field, 1 + chance.nextInt(3), size(field)));
            }
        }
        var without = new HashSet<String>();
        IntStream.range(0, chance.nextInt(4))
                .forEach(i -> without.add(one(documents).id()));
        var counted = new HashSet<>(COUNTED);
        counted.removeIf(field -> chance.nextInt(3) == 0);
        return new EngineQuery(
                kinds(),
                clauses(chance.nextInt(3)),
                clauses(chance.nextInt(3)),
                filters,
                without,
                order(),
                counted,
                null,
                chance.nextInt(10) == 0 ? 0 : 1 + chance.nextInt(40));
    }

    private Set<DocumentKind> kinds() {
        var kinds = new HashSet<DocumentKind>();
        IntStream.rangeClosed(0, chance.nextInt(5)).forEach(i -> kinds.add(one(List.of(DocumentKind.values()))));
        return kinds;
    }

    private List<Clause> clauses(int number) {
        return Stream.generate(() -> clause(2)).limit(number).toList();
    }

    private Clause clause(int depth) {
        return switch (depth == 0 ? 0 : chance.nextInt(5)) {
            case 1 -> new Clause.Best(parts(1 + chance.nextInt(4), depth));
            case 2 -> new Clause.All(parts(1 + chance.nextInt(2), depth));
            case 3 -> new Clause.Told("told " + labels++, clause(depth - 1));
            default -> {
                var field = one(List.copyOf(FIELDS.keySet()));
                yield new Clause.Match(field, value(field, size(field)), chance.nextInt(12));
            }
        };
    }

    private List<Clause> parts(int number, int depth) {
        return Stream.generate(() -> clause(depth - 1)).limit(number).toList();
    }

    private Order order() {
        return switch (chance.nextInt(6)) {
            case 0 -> new Order.Name();
            case 1 -> new Order.Freshness();
            case 2 -> new Order.Distance(new Point(42.87, 74.59));
            default -> new Order.Relevance();
        };
    }

    private static int size(String field) {
        return java.util.Objects.requireNonNull(FIELDS.get(field));
    }

    private <T> T one(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }
}
