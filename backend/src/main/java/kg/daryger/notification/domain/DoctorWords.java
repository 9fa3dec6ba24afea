package kg.daryger.notification.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** A doctor as the reader may see one: by name, or by specialty only. */
@Component
class DoctorWords {

    private final Doctors doctors;
    private final Taxonomy taxonomy;
    private final Texts texts;

    DoctorWords(Doctors doctors, Taxonomy taxonomy, Texts texts) {
        this.doctors = doctors;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    String name(DoctorId doctor, Reader reader) {
        var seen = seen(doctor, reader.actor());
        return seen.flatMap(view -> Optional.ofNullable(view.name()))
                .map(name -> name.shownIn(reader.language()))
                .orElseGet(() -> hidden(seen, reader));
    }

    /** Where the doctor's clock stands, when the reader may see that. */
    List<ZoneId> zone(DoctorId doctor, Reader reader) {
        return seen(doctor, reader.actor())
                .flatMap(view -> Optional.ofNullable(view.zone()))
                .map(List::of)
                .orElse(List.of());
    }

    /** The reader's own zone at that time: a doctor travels, others stay where their account says. */
    ZoneId ownZone(Actor actor, Instant at) {
        return Optional.ofNullable(actor.person())
                .flatMap(doctors::doctorOf)
                .map(doctor -> doctors.zoneAt(doctor, at))
                .orElse(actor.zone());
    }

    private String hidden(Optional<DoctorView> seen, Reader reader) {
        return seen.flatMap(view -> view.specialties().stream().findFirst())
                .map(code -> texts.text(
                        reader.language(),
                        "notification.doctor.hidden",
                        Map.of("specialty", taxonomy.label(ConceptKind.SPECIALTY, code, reader.language()))))
                .orElseGet(() -> texts.text(reader.language(), "notification.doctor.unknown"));
    }

    private Optional<DoctorView> seen(DoctorId doctor, Actor actor) {
        return Optional.ofNullable(
                doctors.seenBy(doctors.viewerFor(actor), List.of(doctor)).get(doctor));
    }
}
