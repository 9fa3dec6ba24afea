package kg.daryger.search.domain;

import java.util.Map;
import java.util.Optional;
import kg.daryger.search.document.Fields;
import kg.daryger.search.document.TextLanguage;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.Taxonomy;
import kg.daryger.taxonomy.Through;
import kg.daryger.taxonomy.text.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says by which concept something was found, and by which word the concept was recognised. */
@Component
class ConceptWhy {

    private final Taxonomy taxonomy;
    private final Texts texts;

    ConceptWhy(Taxonomy taxonomy, Texts texts) {
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /** @param near only something next to the concept was met: a skill of the specialty */
    Why of(Recognised concept, boolean near, Language reader) {
        var label = taxonomy.label(concept.kind(), concept.code(), reader);
        var through = near ? Through.NEAR : concept.through();
        var language = languageOf(concept);
        var found = texts.text(
                reader, "search.why." + concept.kind().name(), Map.of("label", label, "near", near ? "yes" : "no"));
        var by = label.equalsIgnoreCase(concept.text())
                ? ""
                : texts.text(
                        reader,
                        "search.through." + concept.through().name(),
                        Map.of("text", concept.text(), "via", concept.via()));
        return new Why(
                field(concept.kind()),
                concept.kind().name(),
                concept.code(),
                label,
                concept.text(),
                through.code(),
                language,
                by.isEmpty() ? found : found + " · " + by);
    }

    static String field(ConceptKind kind) {
        return switch (kind) {
            case SPECIALTY -> Fields.SPECIALTY;
            case SKILL -> Fields.SKILL;
            case COUNTRY -> Fields.COUNTRY;
            case CITY -> Fields.CITY;
            case LANGUAGE -> Fields.LANGUAGE;
            case HELP -> Fields.KIND;
            case REGION -> Fields.REGION;
            case INSTITUTION -> Fields.INSTITUTION;
        };
    }

    /** A label may have two names, and a name may be the label's beginning: Herzchirurg, Herzchirurgie. */
    private static boolean isOf(String label, String via) {
        return Folding.lower(label).contains(Folding.lower(via));
    }

    /** Of the name by which it was recognised. */
    private @Nullable String languageOf(Recognised concept) {
        var labels = taxonomy.find(concept.kind(), concept.code())
                .map(found -> found.labels())
                .orElse(Map.of());
        return labels.entrySet().stream()
                .filter(label -> isOf(label.getValue(), concept.via()))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.of(TextLanguage.of(concept.via(), "")))
                .filter(language -> !language.isEmpty())
                .orElse(null);
    }
}
