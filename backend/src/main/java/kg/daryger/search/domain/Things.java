package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kg.daryger.search.document.DoctorHit;
import kg.daryger.search.document.ThingHit;
import kg.daryger.search.domain.AnythingAnswer.Thing;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows a hit of any kind as a title and a line in the reader's language. */
@Component
class Things {

    private final Taxonomy taxonomy;
    private final JsonMapper json;

    Things(Taxonomy taxonomy, JsonMapper json) {
        this.taxonomy = taxonomy;
        this.json = json;
    }

    /** @param hit as the reader's audience has it ready */
    Thing shown(DocumentKind kind, String hit, List<Why> why, Language reader) {
        if (kind == DocumentKind.DOCTOR) {
            var doctor = json.readValue(hit, DoctorHit.class);
            var id = doctor.id().toString();
            var name = doctor.name();
            var about = about(doctor, reader);
            return name == null
                    ? new Thing(kind, id, about, "", null, null, why)
                    : new Thing(kind, id, name.shownIn(reader), about, null, null, why);
        }
        var thing = json.readValue(hit, ThingHit.class);
        var title = thing.titles().get(reader.code());
        return new Thing(
                kind,
                thing.id(),
                title != null ? title : thing.titles().getOrDefault(ThingHit.ORIGINAL, ""),
                thing.lines().getOrDefault(reader.code(), ""),
                thing.code(),
                thing.at(),
                why);
    }

    private String about(DoctorHit doctor, Language reader) {
        var parts = new ArrayList<String>();
        doctor.specialties().stream()
                .limit(2)
                .forEach(code -> parts.add(taxonomy.label(ConceptKind.SPECIALTY, code, reader)));
        var city = doctor.city();
        if (city != null) {
            parts.add(taxonomy.label(ConceptKind.CITY, city.toString(), reader));
        }
        var country = doctor.country();
        if (country != null) {
            parts.add(taxonomy.label(ConceptKind.COUNTRY, country, reader));
        }
        return parts.stream().collect(Collectors.joining(" · "));
    }
}
