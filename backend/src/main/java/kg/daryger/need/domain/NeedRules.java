package kg.daryger.need.domain;

import java.util.Set;
import kg.daryger.need.NeedTerms;
import kg.daryger.shared.InvalidField;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the terms of every need must keep to, whichever way they come. */
@Component
class NeedRules {

    private static final Set<String> FUNDING = Set.of("TRAVEL", "HOUSING", "HONORARIUM");
    private static final Set<String> READINESS = Set.of("THEATRE", "ANAESTHESIA", "ICU_BED", "STERILISATION", "BLOOD");
    private static final Set<String> URGENCY = Set.of("ROUTINE", "SOON", "URGENT");

    private final Taxonomy taxonomy;

    NeedRules(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void check(NeedTerms terms) {
        refuse(!taxonomy.has(ConceptKind.SPECIALTY, terms.specialty()), "specialty", "need.field.specialty.unknown");
        refuse(unknown(ConceptKind.SKILL, terms.skills()), "skills", "need.field.skills.unknown");
        refuse(
                terms.languages().isEmpty() || unknown(ConceptKind.LANGUAGE, terms.languages()),
                "languages",
                "need.field.languages.unknown");
        refuse(!FUNDING.containsAll(terms.funding()), "funding", "need.field.funding.unknown");
        refuse(!terms.fundingSaid() && !terms.funding().isEmpty(), "funding", "need.field.funding.unknown");
        refuse(!READINESS.containsAll(terms.readiness()), "readiness", "need.field.readiness.unknown");
        refuse(!terms.readinessSaid() && !terms.readiness().isEmpty(), "readiness", "need.field.readiness.unknown");
        @Nullable String urgency = terms.urgency();
        refuse(urgency != null && !URGENCY.contains(urgency), "urgency", "need.field.urgency.unknown");
        refuse(
                terms.from() != null && terms.until() != null && terms.until().isBefore(terms.from()),
                "until",
                "need.field.until.before-from");
        refuse(terms.people() < 1 || terms.people() > 10_000, "people", "need.field.people.range");
    }

    private boolean unknown(ConceptKind kind, java.util.List<String> codes) {
        return !codes.stream().allMatch(code -> taxonomy.has(kind, code));
    }

    private static void refuse(boolean wrong, String field, String message) {
        if (wrong) {
            throw new InvalidField(field, message);
        }
    }
}
