package kg.daryger.matching.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Says in the reader's language why somebody fits, or what has to be settled first. */
@Component
public class Reasons {

    private static final Map<String, ConceptKind> CODED =
            Map.of("specialty", ConceptKind.SPECIALTY, "skills", ConceptKind.SKILL, "languages", ConceptKind.LANGUAGE);

    private final Texts texts;
    private final Taxonomy taxonomy;

    Reasons(Texts texts, Taxonomy taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
    }

    String of(ScorePart part, Language language) {
        return texts.text(language, "matching.part." + part.code(), words(part.arguments(), language));
    }

    String of(Answer answer, Language language) {
        return texts.text(language, "matching.gate." + answer.reason(), words(answer.arguments(), language));
    }

    private Map<String, Object> words(Map<String, Object> arguments, Language language) {
        var words = new HashMap<>(arguments);
        CODED.forEach((name, kind) -> {
            if (words.get(name) instanceof String code) {
                words.put(name, taxonomy.label(kind, code, language));
            } else if (words.get(name) instanceof Collection<?> codes) {
                words.put(
                        name,
                        codes.stream()
                                .map(code -> taxonomy.label(kind, String.valueOf(code), language))
                                .collect(Collectors.joining(", ")));
            }
        });
        if (words.get("kind") instanceof String kind) {
            words.put("kind", texts.text(language, "matching.kind." + kind));
        }
        return words;
    }
}
