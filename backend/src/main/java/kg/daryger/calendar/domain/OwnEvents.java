package kg.daryger.calendar.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.Participants;
import kg.daryger.agenda.Reach;
import kg.daryger.doctor.Doctors;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** The events that concern somebody: as speaker, for an institution, with a seat. */
@Component
class OwnEvents {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final Agenda agenda;
    private final Doctors doctors;
    private final Institutions institutions;
    private final Participants participants;
    private final Clock clock;

    OwnEvents(Agenda agenda, Doctors doctors, Institutions institutions, Participants participants, Clock clock) {
        this.agenda = agenda;
        this.doctors = doctors;
        this.institutions = institutions;
        this.participants = participants;
        this.clock = clock;
    }

    /** All of two months back and a year ahead, soonest first; cancelled ones too, so that calendars take them out. */
    List<EventView> of(Actor actor) {
        var from = clock.instant().minus(BACK);
        var until = clock.instant().plus(AHEAD);
        Map<EventId, EventView> found = new LinkedHashMap<>();
        doctors.doctorOf(actor.requirePerson())
                .ifPresent(doctor -> collect(found, agenda.ofDoctor(doctor, from, until)));
        institutions
                .actedForBy(actor.requireAccount())
                .forEach(institution -> collect(found, agenda.ofInstitution(institution, from, until)));
        registered(actor).forEach(id -> agenda.find(id).ifPresent(event -> collect(found, List.of(event))));
        return found.values().stream()
                .sorted(Comparator.comparing(EventView::start))
                .toList();
    }

    /** One event, when it is public or concerns the actor. */
    Optional<EventView> find(EventId id, Actor actor) {
        return agenda.find(id)
                .filter(event -> event.status() != EventStatus.DRAFT)
                .filter(event -> event.reach() == Reach.PUBLIC || actor.isOfficer() || concerns(event, actor));
    }

    private boolean concerns(EventView event, Actor actor) {
        return actor.signedIn()
                && (doctors.doctorOf(actor.requirePerson())
                                .filter(event.speakers()::contains)
                                .isPresent()
                        || institutions.actedForBy(actor.requireAccount()).stream()
                                .anyMatch(event.hosts()::contains)
                        || registered(actor).contains(event.id()));
    }

    private Set<EventId> registered(Actor actor) {
        return participants.eventsOf(actor.requirePerson()).keySet();
    }

    private static void collect(Map<EventId, EventView> found, Collection<EventView> events) {
        events.stream()
                .filter(event -> event.status() != EventStatus.DRAFT)
                .forEach(event -> found.put(event.id(), event));
    }
}
