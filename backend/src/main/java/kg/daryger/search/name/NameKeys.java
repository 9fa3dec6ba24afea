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
        for (int i = 0; i < name.pairs(); i++) keys.addAll(joined(name, i));
        return keys;
    }

    /**
     * One word of a query.
     *
     * @param text as written
     * @param keys the document has one of them when the word is part of its name, alone or joined with a neighbour; empty
     *     for words that are no names
     * @param optional a document may lack it: patronymics and initials come and go, уулу and titles say nothing
     */
    public record AskedWord(String text, Set<String> keys, boolean optional) {}

    /** The words of a query in order, with what to ask for. */
    public static List<AskedWord> toAsk(String query) {
        ParsedName name = ParsedName.of(query);
        List<AskedWord> asked = new ArrayList<>();
        for (String word : Letters.written(query)) {
            int part = name.partAt(asked.size());
            boolean unsaid = ParsedName.isUnsaid(word);
            asked.add(part < 0 ? new AskedWord(word, Set.of(), unsaid) : asked(word, name, part));
        }
        return asked;
    }

    private static AskedWord asked(String text, ParsedName name, int at) {
        NamePart part = name.parts().get(at);
        Set<String> keys = new LinkedHashSet<>(part.keys());
        if (!part.isInitial()) keys.removeIf(k -> k.charAt(0) == 'i');
        if (at < name.pairs()) keys.addAll(joined(name, at));
        if (at > 0) keys.addAll(joined(name, at - 1));
        return new AskedWord(text, keys, part.isPatronymic() || part.isInitial());
    }

    private static Set<String> joined(ParsedName name, int at) {
        if (!name.joins(at)) return Set.of();
        Set<String> keys = new LinkedHashSet<>(name.joined(at).keys());
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
