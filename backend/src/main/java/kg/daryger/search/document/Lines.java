package kg.daryger.search.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Titles and the line below them, in the three languages. */
final class Lines {

    private final Taxonomy taxonomy;

    Lines(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    static Map<String, String> titles(LocalizedText title) {
        var titles = new LinkedHashMap<>(title.texts());
        titles.put(ThingHit.ORIGINAL, Objects.requireNonNull(title.texts().get(title.original())));
        return titles;
    }

    /** @param parts what stands in the line in one language; empty ones are left out */
    static Map<String, String> of(Function<Language, List<@Nullable String>> parts) {
        var lines = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            lines.put(
                    language.code(),
                    parts.apply(language).stream()
                            .filter(part -> part != null && !part.isEmpty())
                            .collect(Collectors.joining(" · ")));
        }
        return lines;
    }

    String help(String kind, Language language) {
        return taxonomy.label(ConceptKind.HELP, kind, language);
    }

    String specialty(String code, Language language) {
        return taxonomy.label(ConceptKind.SPECIALTY, code, language);
    }
}
