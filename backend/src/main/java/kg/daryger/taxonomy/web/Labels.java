package kg.daryger.taxonomy.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.City;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Entries in the words of one language. */
final class Labels {
    private final Taxonomy taxonomy;
    private final String language;

    Labels(Taxonomy taxonomy, String language) {
        this.taxonomy = taxonomy;
        this.language = language;
    }

    CodeResponse entry(Concept concept) {
        @Nullable ConceptKind above = parentKind(concept);
        String parent = concept.parent();
        String parentLabel = above == null || parent == null ? null : label(above, parent);
        return new CodeResponse(concept.code(), of(concept.labels()), parent, parentLabel, isMarked(concept.labels()));
    }

    CityResponse city(City city) {
        return new CityResponse(
                Long.toString(city.geonameId()),
                of(city.labels()),
                city.country(),
                label(ConceptKind.COUNTRY, city.country()),
                isMarked(city.labels()),
                city.zone().getId(),
                city.latitude(),
                city.longitude(),
                city.population());
    }

    String label(ConceptKind kind, String code) {
        return taxonomy.find(kind, code).map(c -> of(c.labels())).orElse(code);
    }

    /** In the order of the language's alphabet. */
    List<CodeResponse> sorted(List<CodeResponse> entries) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
        Comparator<CodeResponse> byLabel = (a, b) -> collator.compare(a.label(), b.label());
        return entries.stream().sorted(byLabel).toList();
    }

    private String of(Map<String, String> labels) {
        return labels.getOrDefault(language, labels.getOrDefault("en", ""));
    }

    private boolean isMarked(Map<String, String> labels) {
        return !labels.containsKey(language);
    }

    private static @Nullable ConceptKind parentKind(Concept concept) {
        return switch (concept.kind()) {
            case SPECIALTY, SKILL -> ConceptKind.SPECIALTY;
            case REGION -> ConceptKind.REGION;
            case CITY -> ConceptKind.COUNTRY;
            default -> null;
        };
    }
}
