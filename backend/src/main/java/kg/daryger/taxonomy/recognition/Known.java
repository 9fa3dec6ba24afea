package kg.daryger.taxonomy.recognition;

import java.util.List;
import kg.daryger.taxonomy.ConceptKind;

/**
 * Something that can be recognised.
 *
 * @param labels its names in any language; a parenthesis holds a second name
 * @param others synonyms, abbreviations, lay words, former names
 * @param prominence 0 for a place that is recognised only after a preposition, 1 for an ordinary entry, 2 for one whose
 *     misspellings are recognised too
 */
public record Known(ConceptKind kind, String code, List<String> labels, List<String> others, int prominence) {
    boolean isMedical() {
        return kind == ConceptKind.SPECIALTY || kind == ConceptKind.SKILL;
    }
}
