package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.search.domain.Understanding.Understood;
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
            Field.SPECIALTY, ConceptKind.SPECIALTY,
            Field.SKILL, ConceptKind.SKILL,
            Field.COUNTRY, ConceptKind.COUNTRY,
            Field.CITY, ConceptKind.CITY,
            Field.LANGUAGE, ConceptKind.LANGUAGE,
            Field.KIND, ConceptKind.HELP);

    private final LuceneDoctors lucene;
    private final Understanding understanding;
    private final Doctors doctors;
    private final Taxonomy taxonomy;
    private final Texts texts;

    SearchingDoctors(
            LuceneDoctors lucene, Understanding understanding, Doctors doctors, Taxonomy taxonomy, Texts texts) {
        this.lucene = lucene;
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
        var found = lucene.find(viewer.audience(), search, understood);
        var visible = doctors.seenBy(viewer, found.ids());
        var hits = found.ids().stream()
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

    private Map<String, List<FacetValue>> facets(LuceneDoctors.Found found, Language language) {
        var facets = new LinkedHashMap<String, List<FacetValue>>();
        found.facets().forEach((name, counts) -> {
            var kind = Objects.requireNonNull(KINDS.get(name));
            facets.put(
                    name,
                    counts.stream()
                            .map(count -> new FacetValue(
                                    count.code(), taxonomy.label(kind, count.code(), language), count.count()))
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
