package kg.daryger.search.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.search.document.Fields;
import kg.daryger.search.domain.Engines;
import kg.daryger.search.engine.Clause;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.name.NameKeys;
import kg.daryger.search.name.NameStarts;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Names that begin as typed or sound so, of doctors whose name the viewer's audience may see. */
@Component
class KnownNames {

    private static final int CANDIDATES = 40;
    private static final int MOST = 5;
    private static final int BEGINS = 60;
    private static final int SOUNDS = 40;
    private static final int WORD = 5;

    private final Engines engines;
    private final Doctors doctors;
    private final Taxonomy taxonomy;

    KnownNames(Engines engines, Doctors doctors, Taxonomy taxonomy) {
        this.engines = engines;
        this.doctors = doctors;
        this.taxonomy = taxonomy;
    }

    List<FoundName> find(Viewer viewer, String typed, Language language) {
        var must = clauses(typed);
        if (must.isEmpty()) {
            return List.of();
        }
        var query = new EngineQuery(
                Set.of(DocumentKind.DOCTOR),
                must,
                List.of(),
                new LinkedHashMap<>(),
                Set.of(),
                new EngineQuery.Order.Relevance(),
                Set.of(),
                null,
                CANDIDATES);
        var scores = new LinkedHashMap<DoctorId, Float>();
        engines.search(viewer.audience(), query).answer().hits().stream()
                .sorted(Comparator.comparingDouble((EngineHit hit) -> score(hit, typed))
                        .reversed())
                .limit(MOST)
                .forEach(hit -> scores.put(DoctorId.of(hit.id()), score(hit, typed)));
        // seen once more: who withdrew a moment ago is not suggested
        var seen = doctors.seenBy(viewer, scores.keySet());
        var found = new ArrayList<FoundName>();
        scores.forEach((id, score) -> Optional.ofNullable(seen.get(id))
                .flatMap(doctor -> suggestion(doctor, language))
                .ifPresent(one -> found.add(new FoundName(one, score))));
        return found;
    }

    /** Every word has to begin a name, or to be one in some spelling. */
    private static List<Clause> clauses(String typed) {
        var must = new ArrayList<Clause>();
        for (var asked : NameKeys.toAsk(typed)) {
            var ways = new ArrayList<Clause>();
            NameStarts.toAsk(asked.text())
                    .forEach(start -> ways.add(
                            new Clause.Match(Fields.NAME_START, start, NameStarts.isWritten(start) ? BEGINS : SOUNDS)));
            asked.keys().forEach(key -> ways.add(new Clause.Match(Fields.NAME_KEY, key, NameKeys.weight(key) * WORD)));
            if (!ways.isEmpty()) {
                must.add(new Clause.Best(ways));
            }
        }
        return must;
    }

    /** How well the name that fits best begins as typed. */
    private static float score(EngineHit hit, String typed) {
        return hit.names().stream()
                .map(name -> begins(name, typed))
                .max(Comparator.naturalOrder())
                .orElse(Beginning.MISSPELT);
    }

    private static float begins(String name, String typed) {
        var forms = Forms.of(name);
        for (var asked : Forms.of(typed)) {
            for (var form : forms) {
                if (asked.stream().allMatch(word -> form.stream().anyMatch(part -> part.startsWith(word)))) {
                    return Beginning.NAME;
                }
            }
        }
        return NameStarts.fits(name, typed) ? Beginning.SOUND : Beginning.MISSPELT;
    }

    private Optional<Suggestion> suggestion(DoctorView doctor, Language language) {
        return Optional.ofNullable(doctor.name())
                .map(name -> new Suggestion(
                        Suggestion.Type.NAME,
                        null,
                        null,
                        doctor.id().toString(),
                        name.shownIn(language),
                        doctor.specialties().stream()
                                .findFirst()
                                .map(code -> taxonomy.label(ConceptKind.SPECIALTY, code, language))
                                .orElse(null)));
    }

    record FoundName(Suggestion suggestion, float score) {}
}
