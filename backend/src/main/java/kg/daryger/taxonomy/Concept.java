package kg.daryger.taxonomy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list.
 *
 * @param code stable: {@code sp-cardiac-surgery}, {@code sk-bronchoscopy}, {@code DE}, {@code kg-n}
 * @param parent group of a specialty, specialty of a skill, oblast of a rayon
 * @param labels by language code; English is always there
 * @param unreviewed languages whose label a native clinician has not checked
 */
public record Concept(
        ConceptKind kind,
        String code,
        @Nullable String parent,
        Map<String, String> labels,
        List<String> synonyms,
        List<String> unreviewed) {}
