package kg.daryger.bench;

import java.util.List;
import java.util.Map;

/**
 * One question whose meaning is the same for every engine.
 *
 * @param words all of them are in the names, or in the text
 * @param prefix the last word only begins so
 * @param filters by field one code
 * @param byName sorted by name, else unsorted
 * @param facets values of the fields that are not filtered are counted too
 */
record Asked(
        Kind kind,
        List<String> words,
        boolean prefix,
        Map<String, String> filters,
        boolean byName,
        int page,
        boolean facets) {

    static final int SIZE = 20;

    enum Kind {
        NAME("exact names"),
        PREFIX("beginnings of names"),
        WORDS("two exact words"),
        FILTER("filters"),
        SORTED("sorted pages"),
        FACETS("facet counts"),
        /** As people type it; means only to us what it means. */
        TYPED("typed by people");

        /** Those that mean the same everywhere. */
        static final List<Kind> OF_ALL = List.of(NAME, PREFIX, WORDS, FILTER, SORTED, FACETS);

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean ofNames() {
            return this == NAME || this == PREFIX;
        }
    }

    static Asked words(Kind kind, List<String> words) {
        return new Asked(kind, words, kind == Kind.PREFIX, Map.of(), false, 0, false);
    }

    static Asked filters(Kind kind, Map<String, String> filters, int page) {
        return new Asked(kind, List.of(), false, filters, kind == Kind.SORTED, page, kind == Kind.FACETS);
    }

    Asked withoutFacets() {
        return new Asked(Kind.FILTER, words, prefix, filters, byName, page, false);
    }

    /** Fields whose counts mean the same whether or not an engine counts a filtered field as if it were not filtered. */
    List<String> counted() {
        return facets
                ? Doctor.FACETS.stream()
                        .filter(field -> !filters.containsKey(field))
                        .toList()
                : List.of();
    }
}
