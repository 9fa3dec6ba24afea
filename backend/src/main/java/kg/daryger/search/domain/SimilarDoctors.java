package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kg.daryger.doctor.DoctorCard;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.search.document.Fields;
import kg.daryger.search.document.Weights;
import kg.daryger.search.engine.Clause;
import kg.daryger.search.engine.Clause.Best;
import kg.daryger.search.engine.Clause.Match;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Doctors like one: the same skills and specialties first, then languages and country. From what the reader may see. */
@Component
public class SimilarDoctors {

    private static final int MOST = 6;

    private final Engines engines;
    private final Doctors doctors;
    private final Taxonomy taxonomy;
    private final Texts texts;

    SimilarDoctors(Engines engines, Doctors doctors, Taxonomy taxonomy, Texts texts) {
        this.engines = engines;
        this.doctors = doctors;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /** @throws NotFound when the reader may not see that doctor */
    public List<Similar> to(DoctorId id, Actor reader) {
        var viewer = doctors.viewerFor(reader);
        var one = doctors.seenBy(viewer, List.of(id)).get(id);
        if (one == null) {
            throw new NotFound();
        }
        var subjects = subjects(one);
        if (subjects.isEmpty()) {
            return List.of();
        }
        var found = engines.search(viewer.audience(), query(one, subjects)).answer().hits().stream()
                .map(EngineHit::id)
                .map(DoctorId::of)
                .filter(other -> !other.equals(id))
                .toList();
        var seen = doctors.seenBy(viewer, found);
        return found.stream()
                .map(seen::get)
                .filter(Objects::nonNull)
                .limit(MOST)
                .map(other -> new Similar(
                        DoctorCard.of(other, reader.language(), taxonomy), why(one, other, reader.language())))
                .toList();
    }

    private static EngineQuery query(DoctorView one, List<Clause> subjects) {
        var should = new ArrayList<>(subjects);
        one.languages().forEach(language -> should.add(new Match(Fields.LANGUAGE, language.code(), Weights.LANGUAGE)));
        if (one.country() != null) {
            should.add(new Match(Fields.COUNTRY, one.country(), Weights.PLACE));
        }
        return new EngineQuery(
                Set.of(DocumentKind.DOCTOR),
                List.of(new Best(subjects)),
                should,
                Map.of(),
                Set.of(one.id().toString()),
                new EngineQuery.Order.Relevance(),
                Set.of(),
                null,
                2 * MOST);
    }

    private static List<Clause> subjects(DoctorView one) {
        var subjects = new ArrayList<Clause>();
        one.skills().forEach(skill -> subjects.add(new Match(Fields.SKILL, skill.code(), Weights.SKILL)));
        one.specialties().forEach(code -> subjects.add(new Match(Fields.SPECIALTY, code, Weights.SPECIALTY)));
        return subjects;
    }

    private List<String> why(DoctorView one, DoctorView other, Language language) {
        var why = new ArrayList<String>();
        var skills = other.skills().stream().map(DoctorView.Skill::code).toList();
        one.skills().stream()
                .filter(skill -> skills.contains(skill.code()))
                .limit(3)
                .forEach(skill -> why.add(said("skill", ConceptKind.SKILL, skill.code(), language)));
        one.specialties().stream()
                .filter(other.specialties()::contains)
                .forEach(code -> why.add(said("specialty", ConceptKind.SPECIALTY, code, language)));
        if (one.country() != null && one.country().equals(other.country())) {
            why.add(said("country", ConceptKind.COUNTRY, one.country(), language));
        }
        return List.copyOf(why);
    }

    private String said(String what, ConceptKind kind, String code, Language language) {
        return texts.text(language, "search.similar." + what, Map.of("label", taxonomy.label(kind, code, language)));
    }

    /** @param why what both have in common, in the reader's language */
    public record Similar(DoctorCard doctor, List<String> why) {}
}
