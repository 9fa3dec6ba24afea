package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.search.document.Fields;
import kg.daryger.search.domain.Understanding.Understood;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.EngineQuery.Order;
import kg.daryger.search.name.NameCloseness;
import kg.daryger.search.name.ParsedName;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Finds doctors: in the index of the reader's audience, shown as the reader may see each of them. */
@Component
public class SearchingDoctors {

    private static final Map<String, ConceptKind> KINDS = Map.of(
            Fields.SPECIALTY, ConceptKind.SPECIALTY,
            Fields.SKILL, ConceptKind.SKILL,
            Fields.COUNTRY, ConceptKind.COUNTRY,
            Fields.CITY, ConceptKind.CITY,
            Fields.LANGUAGE, ConceptKind.LANGUAGE,
            Fields.KIND, ConceptKind.HELP);

    /** Candidates that are ordered anew by the closeness of their names. */
    private static final int CANDIDATES = 200;

    private final Engines engines;
    private final Understanding understanding;
    private final Doctors doctors;
    private final Taxonomy taxonomy;
    private final Texts texts;

    SearchingDoctors(Engines engines, Understanding understanding, Doctors doctors, Taxonomy taxonomy, Texts texts) {
        this.engines = engines;
        this.understanding = understanding;
        this.doctors = doctors;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    public Answer search(Actor actor, DoctorSearch search) {
        return search(doctors.viewerFor(actor), search);
    }

    public Answer search(Viewer viewer, DoctorSearch search) {
        var understood = understanding.of(search.text(), search.language(), search.plain());
        var query = new DoctorQuery(understood.concepts(), understood.rest());
        var byName = search.sort() == DoctorSearch.Sort.RELEVANCE
                && !understood.rest().isEmpty();
        int wanted = (search.page() + 1) * search.size();
        var found = engines.search(
                        viewer.audience(),
                        new EngineQuery(
                                Set.of(DocumentKind.DOCTOR),
                                query.must(),
                                query.should(),
                                filters(search),
                                Set.of(),
                                order(search.sort()),
                                KINDS.keySet(),
                                null,
                                byName ? Math.max(wanted, CANDIDATES) : wanted))
                .answer();
        var ids = ranked(found.hits(), byName ? understood.rest() : "").stream()
                .skip((long) search.page() * search.size())
                .limit(search.size())
                .map(DoctorId::of)
                .toList();
        var visible = doctors.seenBy(viewer, ids);
        var hits = ids.stream()
                .map(visible::get)
                .filter(Objects::nonNull)
                .map(doctor -> new DoctorHit(doctor, why(doctor, understood, search.language())))
                .toList();
        return new Answer(
                found.total(),
                hits,
                facets(found, search.language()),
                understood.concepts().stream()
                        .map(concept -> chip(concept, search.language()))
                        .toList());
    }

    private static Map<String, Set<String>> filters(DoctorSearch search) {
        var filters = new LinkedHashMap<String, Set<String>>();
        search.filters().forEach((field, codes) -> filters.put(field, Set.copyOf(codes)));
        return filters;
    }

    private static Order order(DoctorSearch.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> new Order.Relevance();
            case NAME -> new Order.Name();
            case FRESHNESS -> new Order.Freshness();
        };
    }

    private static List<String> ranked(List<EngineHit> hits, String rest) {
        var asked = ParsedName.of(rest);
        if (asked.size() == 0) {
            return hits.stream().map(EngineHit::id).toList();
        }
        var closeness = new HashMap<String, Double>();
        hits.stream()
                .limit(CANDIDATES)
                .forEach(hit -> closeness.put(
                        hit.id(),
                        hit.names().stream()
                                .mapToDouble(name -> NameCloseness.between(asked, ParsedName.of(name)))
                                .max()
                                .orElse(0)));
        return hits.stream()
                .map(EngineHit::id)
                .sorted(Comparator.comparingDouble((String id) -> closeness.getOrDefault(id, 0.0))
                        .reversed())
                .toList();
    }

    private List<String> why(DoctorView doctor, Understood understood, Language language) {
        var why = new ArrayList<String>();
        for (var concept : understood.concepts()) {
            var label = taxonomy.label(concept.kind(), concept.code(), language);
            why.add(texts.text(
                    language,
                    "search.why." + concept.kind().name(),
                    Map.of("label", label, "text", concept.text(), "near", near(doctor, concept))));
        }
        if (!understood.rest().isEmpty()) {
            why.add(texts.text(language, "search.why.words", Map.of("text", understood.rest())));
        }
        return List.copyOf(why);
    }

    /** "yes" when only a skill of the specialty was found, not the specialty itself. */
    private static String near(DoctorView doctor, Recognised concept) {
        return concept.kind() == ConceptKind.SPECIALTY && !doctor.specialties().contains(concept.code()) ? "yes" : "no";
    }

    private Chip chip(Recognised concept, Language language) {
        return new Chip(
                concept.kind(),
                concept.code(),
                taxonomy.label(concept.kind(), concept.code(), language),
                concept.text(),
                concept.confidence());
    }

    private Map<String, List<FacetValue>> facets(EngineAnswer found, Language language) {
        var facets = new LinkedHashMap<String, List<FacetValue>>();
        found.counts().forEach((name, counts) -> {
            var kind = Objects.requireNonNull(KINDS.get(name));
            facets.put(
                    name,
                    counts.stream()
                            .map(count -> new FacetValue(
                                    count.value(), taxonomy.label(kind, count.value(), language), count.count()))
                            .toList());
        });
        return facets;
    }

    /** @param understood what was recognised in the text; removing one searches its words as they are */
    public record Answer(
            long total, List<DoctorHit> hits, Map<String, List<FacetValue>> facets, List<Chip> understood) {}

    /** @param why which concept or words were found, in the reader's language */
    public record DoctorHit(DoctorView doctor, List<String> why) {}

    public record FacetValue(String code, String label, int count) {}

    /** @param text the words of the query that it stands for */
    public record Chip(ConceptKind type, String code, String label, String text, double confidence) {}
}
