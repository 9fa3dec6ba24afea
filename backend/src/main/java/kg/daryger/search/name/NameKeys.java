package kg.daryger.search.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Script-neutral keys of names, as sets, because an ambiguous letter yields several. A key starts with its level; a
 * query's word is found where any of its keys meets any of the document's, and {@link #weight} says what the best
 * meeting level is worth.
 */
public final class NameKeys {
    private NameKeys() {}

    /** All keys under which a document with this name is indexed; also those of neighbouring words joined. */
    public static Set<String> toIndex(ParsedName name) {
        Set<String> keys = new LinkedHashSet<>();
        for (NamePart part : name.parts()) keys.addAll(part.keys());
        for (int i = 0; i < name.joined().size(); i++) keys.addAll(joined(name, i));
        return keys;
    }

    /** The keys to ask for, one set per word of the query; words joined come last, as alternatives to their words. */
    public static List<Set<String>> toAsk(ParsedName query) {
        List<Set<String>> asked = new ArrayList<>();
        for (NamePart part : query.parts()) {
            Set<String> keys = new LinkedHashSet<>(part.keys());
            if (!part.isInitial()) keys.removeIf(k -> k.charAt(0) == 'i');
            asked.add(keys);
        }
        for (int i = 0; i < query.joined().size(); i++) {
            Set<String> keys = joined(query, i);
            if (!keys.isEmpty()) asked.add(keys);
        }
        return asked;
    }

    private static Set<String> joined(ParsedName name, int at) {
        if (!name.joins(at)) return Set.of();
        Set<String> keys = new LinkedHashSet<>(name.joined().get(at).keys());
        keys.removeIf(k -> k.charAt(0) == 'i' || k.charAt(0) == 'd');
        return keys;
    }

    /** The constant score of a key: vowels agree 4, consonants agree 3, a slip or an initial 1. */
    public static int weight(String key) {
        return switch (key.charAt(0)) {
            case 'v' -> 4;
            case 'k' -> 3;
            default -> 1;
        };
    }
}
