package kg.daryger.taxonomy.domain;

import java.util.List;
import java.util.Locale;
import kg.daryger.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/** The lists of the product and the files that each is made of. Cities have a table of their own. */
enum ShippedList {
    SPECIALTIES(ConceptKind.SPECIALTY, "specialties.csv", "lay_terms.csv", "ky_review.csv"),
    SKILLS(ConceptKind.SKILL, "skills.csv", "lay_terms.csv", "ky_review.csv"),
    COUNTRIES(ConceptKind.COUNTRY, "countries.csv"),
    LANGUAGES(ConceptKind.LANGUAGE, "languages.csv"),
    REGIONS(ConceptKind.REGION, "kg_regions.csv"),
    HELP(ConceptKind.HELP, "help_kinds.csv"),
    CITIES(null, "cities_world.csv.gz");

    private final @Nullable ConceptKind kind;
    private final List<String> files;

    ShippedList(@Nullable ConceptKind kind, String... files) {
        this.kind = kind;
        this.files = List.of(files);
    }

    String source() {
        return name().toLowerCase(Locale.ROOT);
    }

    String hash() {
        return ShippedLists.hash(files);
    }

    /** The list's kind of concept; null for cities. */
    @Nullable
    ConceptKind kind() {
        return kind;
    }
}
