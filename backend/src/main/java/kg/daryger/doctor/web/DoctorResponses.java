package kg.daryger.doctor.web;

import java.util.Objects;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.web.DoctorResponse.Career;
import kg.daryger.doctor.web.DoctorResponse.Levelled;
import kg.daryger.doctor.web.DoctorResponse.Name;
import kg.daryger.doctor.web.DoctorResponse.Place;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a view of a doctor in the reader's language. */
@Component
class DoctorResponses {

    private final Taxonomy taxonomy;

    DoctorResponses(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    DoctorResponse of(DoctorView view, Language reader) {
        return new DoctorResponse(
                view.id(),
                view.name() == null ? null : name(view.name(), reader),
                place(view, reader),
                career(view),
                view.specialties().stream()
                        .map(code -> label(ConceptKind.SPECIALTY, code, reader))
                        .toList(),
                view.skills().stream()
                        .map(one -> levelled(ConceptKind.SKILL, one.code(), one.level(), reader))
                        .toList(),
                view.languages().stream()
                        .map(one -> levelled(ConceptKind.LANGUAGE, one.code(), one.level(), reader))
                        .toList(),
                view.help(),
                view.about(),
                view.orcid(),
                view.photo(),
                view.times(),
                view.email(),
                view.identityBound(),
                view.checked(),
                view.lastConfirmedOn());
    }

    private static Name name(PersonName name, Language reader) {
        var shown = name.shownIn(reader);
        var other = Objects.equals(shown, name.latin()) ? name.cyrillic() : name.latin();
        return new Name(shown, other, name.former());
    }

    private Place place(DoctorView view, Language reader) {
        var country = view.country();
        return new Place(
                view.worldRegion(),
                country == null ? null : label(ConceptKind.COUNTRY, country, reader),
                city(view.city(), reader),
                view.zone());
    }

    private static Career career(DoctorView view) {
        return new Career(
                view.employer(),
                view.position(),
                view.since(),
                view.years(),
                view.careerStage(),
                view.degree(),
                view.academicTitle(),
                view.category());
    }

    private Label label(ConceptKind kind, String code, Language reader) {
        return new Label(code, taxonomy.label(kind, code, reader));
    }

    private Levelled levelled(ConceptKind kind, String code, String level, Language reader) {
        return new Levelled(code, taxonomy.label(kind, code, reader), level);
    }

    private @Nullable Label city(@Nullable Long id, Language reader) {
        if (id == null) {
            return null;
        }
        return taxonomy.city(id)
                .map(city ->
                        city.labels().getOrDefault(reader.code(), city.labels().get("en")))
                .map(label -> new Label(id.toString(), label))
                .orElse(null);
    }
}
