package kg.daryger.agenda.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventPlan;
import kg.daryger.agenda.EventView;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the other modules. */
@Component
class AgendaBook implements Agenda {

    private static final UUID NO_EVENT = new UUID(0, 0);

    private final EventStore store;
    private final EventList list;
    private final Bookings bookings;
    private final SchedulingEvent scheduling;
    private final CancellingEvent cancelling;

    AgendaBook(
            EventStore store,
            EventList list,
            Bookings bookings,
            SchedulingEvent scheduling,
            CancellingEvent cancelling) {
        this.store = store;
        this.list = list;
        this.bookings = bookings;
        this.scheduling = scheduling;
        this.cancelling = cancelling;
    }

    @Override
    @Transactional
    public EventId schedule(EventPlan plan, Actor by) {
        var event = Event.drafted(plan, EventText.of(plan.title()), List.of(), by.account());
        return scheduling.schedule(event, by).id();
    }

    @Override
    public Optional<EventView> find(EventId id) {
        return store.findById(id).map(Event::view);
    }

    @Override
    public List<EventView> ofDoctor(DoctorId doctor, Instant from, Instant until) {
        return views(list.ofSpeaker(doctor.value(), from, until));
    }

    @Override
    public List<EventView> ofInstitution(InstitutionId institution, Instant from, Instant until) {
        return views(list.ofHosts(Set.of(institution.value()), from, until));
    }

    @Override
    public List<EventView> published(Instant after, int limit) {
        return views(list.published(after, limit));
    }

    @Override
    public Optional<EventView> ofOrigin(UUID proposal) {
        return store.findByOrigin(proposal).map(Event::view);
    }

    @Override
    public boolean free(Set<DoctorId> doctors, Instant from, Instant until) {
        var resources = doctors.stream().map(DoctorId::value).toList();
        return bookings.free(resources, new Bookings.Span(from, until), NO_EVENT);
    }

    @Override
    @Transactional
    public void cancel(EventId id, String reason, Actor by) {
        cancelling.cancel(store.findById(id).orElseThrow(NotFound::new), reason, by);
    }

    private List<EventView> views(Collection<EventId> ids) {
        return store.findAllById(ids).stream()
                .map(Event::view)
                .sorted(Comparator.comparing(EventView::start)
                        .thenComparing(view -> view.id().value()))
                .toList();
    }
}
