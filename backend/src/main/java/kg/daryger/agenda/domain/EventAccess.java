package kg.daryger.agenda.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.Participants;
import kg.daryger.doctor.Doctors;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.NotAllowed;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds an event for somebody: who may not read it does not learn that there is one. */
@Component
class EventAccess {

    private final EventStore store;
    private final Doctors doctors;
    private final Institutions institutions;
    private final Participants participants;

    EventAccess(EventStore store, Doctors doctors, Institutions institutions, Participants participants) {
        this.store = store;
        this.doctors = doctors;
        this.institutions = institutions;
        this.participants = participants;
    }

    EventReader reader(Actor actor) {
        if (actor.account() == null || actor.person() == null) {
            return new EventReader(actor, null, Set.of(), Map.of());
        }
        return new EventReader(
                actor,
                doctors.doctorOf(actor.person()).orElse(null),
                institutions.actedForBy(actor.account()),
                participants.eventsOf(actor.person()));
    }

    boolean reads(Actor actor, EventId id) {
        var reader = reader(actor);
        return store.findById(id)
                .filter(event -> reader.reads(event.view(), event.publication().narrowReach()))
                .isPresent();
    }

    Event readable(EventReader reader, EventId id) {
        return store.findById(id)
                .filter(event -> reader.reads(event.view(), event.publication().narrowReach()))
                .orElseThrow(NotFound::new);
    }

    /** For organisers. */
    Event managed(Actor actor, EventId id) {
        var reader = reader(actor);
        var event = readable(reader, id);
        if (!reader.manages(event.view())) {
            throw new NotAllowed();
        }
        return event;
    }

    Event managed(Actor actor, EventId id, int version) {
        return fresh(managed(actor, id), version);
    }

    /** For organisers and speakers. */
    Event changeable(Actor actor, EventId id, int version) {
        var reader = reader(actor);
        var event = readable(reader, id);
        if (!reader.changes(event.view())) {
            throw new NotAllowed();
        }
        return fresh(event, version);
    }

    /** The other events of its series that the reader may know of, soonest first; empty when it stands alone. */
    List<Event> series(EventReader reader, Event event) {
        var series = event.view().series();
        return series == null
                ? List.of()
                : store.ofSeries(series).stream()
                        .filter(one ->
                                reader.reads(one.view(), one.publication().narrowReach()))
                        .toList();
    }

    /** Events of the same series after this one that the actor may change and that have not begun. */
    List<Event> following(Actor actor, Event event) {
        var reader = reader(actor);
        return series(reader, event).stream()
                .filter(one -> one.time().startsAt().isAfter(event.time().startsAt()))
                .filter(one -> reader.changes(one.view()))
                .toList();
    }

    private static Event fresh(Event event, int version) {
        if (event.version() != version) {
            throw new ChangedMeanwhile();
        }
        return event;
    }
}
