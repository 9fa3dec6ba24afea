package kg.daryger.search.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kg.daryger.identity.PersonName;
import kg.daryger.search.name.NameKeys;
import kg.daryger.search.name.NameStarts;
import kg.daryger.search.name.ParsedName;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.Recent;
import org.jspecify.annotations.Nullable;

/** A person's names: keys for finding, the names as written for ranking. */
final class NameTerms {

    /** After every name in any script. */
    private static final String NAMELESS = "\uffff";

    /** For the other audiences' documents of the same person, built one after the other: more would only fill the heap. */
    private static final Recent<String, Terms> RECENT = new Recent<>(200, NameTerms::of);

    private NameTerms() {}

    private static Terms of(String name) {
        var terms = new Terms();
        var parsed = ParsedName.of(name);
        terms.addAll(Fields.NAME_KEY, NameKeys.toIndex(parsed));
        terms.addAll(Fields.NAME_START, NameStarts.toIndex(name, parsed));
        return terms;
    }

    static List<String> written(@Nullable PersonName name) {
        return name == null
                ? List.of()
                : Stream.concat(Stream.of(name.cyrillic(), name.latin()), name.former().stream())
                        .filter(Objects::nonNull)
                        .toList();
    }

    static void add(List<String> names, Terms terms) {
        for (var name : names) {
            terms.addAll(RECENT.of(name));
        }
    }

    static String sorted(List<String> names) {
        return names.isEmpty() ? NAMELESS : Folding.lower(names.getFirst());
    }
}
