package kg.daryger.agenda.domain;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.Participants;
import kg.daryger.agenda.Participants.Seats;
import kg.daryger.doctor.DoctorCard;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Gives events the shape that a reader may see: names as far as doctors show them, clocks, seats. */
@Component
class EventShape {

    private final Doctors doctors;
    private final Institutions institutions;
    private final Participants participants;
    private final Taxonomy taxonomy;
    private final Clock clock;

    EventShape(Doctors doctors, Institutions institutions, Participants participants, Taxonomy taxonomy, Clock clock) {
        this.doctors = doctors;
        this.institutions = institutions;
        this.participants = participants;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    List<ShownEvent> of(EventReader reader, ZoneId zone, List<Event> events) {
        var views = events.stream().map(Event::view).toList();
        var speakers = views.stream().flatMap(view -> view.speakers().stream()).collect(Collectors.toSet());
        var hosts = views.stream().flatMap(view -> view.hosts().stream()).collect(Collectors.toSet());
        var around = new Around(
                zone,
                doctors.seenBy(doctors.viewerFor(reader.actor()), speakers),
                institutions.find(hosts),
                participants.seats(events.stream().map(Event::id).toList()));
        return events.stream().map(event -> shown(reader, event, around)).toList();
    }

    private ShownEvent shown(EventReader reader, Event event, Around around) {
        var view = event.view();
        var language = reader.actor().language();
        var speakers = view.speakers().stream()
                .filter(around.doctors()::containsKey)
                .map(id -> Objects.requireNonNull(around.doctors().get(id)))
                .toList();
        return new ShownEvent(
                view,
                event.version(),
                WallClock.of(view, language, zones(view, around.zone(), speakers)),
                speakers.stream()
                        .map(doctor -> DoctorCard.of(doctor, language, taxonomy))
                        .toList(),
                view.hosts().stream()
                        .filter(around.hosts()::containsKey)
                        .map(id -> Objects.requireNonNull(around.hosts().get(id)))
                        .toList(),
                around.seats().getOrDefault(view.id(), Seats.NONE),
                reader.places().get(view.id()),
                reader.manages(view),
                reader.speaks(view),
                !view.start().isAfter(clock.instant()),
                !view.end().isAfter(clock.instant()));
    }

    /** The reader's, the host's, the event's own, and each speaker's where that may be seen. */
    private Stream<ZoneId> zones(EventView view, ZoneId reader, List<DoctorView> speakers) {
        var host = view.hosts().isEmpty() ? Stream.<ZoneId>of() : Stream.of(Actor.BISHKEK);
        var there = speakers.stream()
                .filter(doctor -> doctor.zone() != null)
                .map(doctor -> doctors.zoneAt(doctor.id(), view.start()));
        return Stream.of(Stream.of(reader), host, Stream.of(view.time().zone()), there)
                .flatMap(each -> each);
    }

    private record Around(
            ZoneId zone,
            Map<DoctorId, DoctorView> doctors,
            Map<InstitutionId, InstitutionView> hosts,
            Map<EventId, Seats> seats) {}
}
