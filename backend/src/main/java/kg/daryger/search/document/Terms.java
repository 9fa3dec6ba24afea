package kg.daryger.search.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The exact terms of a document while it is built. */
final class Terms {

    private final Map<String, Set<String>> byField = new LinkedHashMap<>();

    void add(String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            byField.computeIfAbsent(field, none -> new LinkedHashSet<>()).add(value);
        }
    }

    void addAll(String field, Collection<String> values) {
        values.forEach(value -> add(field, value));
    }

    void addAll(Terms others) {
        others.byField.forEach(this::addAll);
    }

    Map<String, Set<String>> all() {
        return byField;
    }
}
