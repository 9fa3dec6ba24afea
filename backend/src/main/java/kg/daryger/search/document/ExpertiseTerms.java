package kg.daryger.search.document;

import java.util.Collection;
import java.util.List;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;

/** What somebody or something is about. */
final class ExpertiseTerms {

    private ExpertiseTerms() {}

    /** @param specialties the main one first */
    static void add(Terms terms, List<String> specialties, Collection<String> skills, Taxonomy taxonomy) {
        terms.addAll(Fields.SPECIALTY, specialties);
        specialties.stream().limit(1).forEach(main -> terms.add(Fields.MAIN, main));
        terms.addAll(Fields.SKILL, skills);
        for (var skill : skills) {
            taxonomy.find(ConceptKind.SKILL, skill)
                    .map(Concept::parent)
                    .ifPresent(parent -> terms.add(Fields.NEAR, parent));
        }
    }
}
