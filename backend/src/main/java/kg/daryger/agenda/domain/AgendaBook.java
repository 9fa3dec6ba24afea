package kg.daryger.agenda.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventPlan;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.OutcomeView;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PageAsked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the other modules. */
@Component
class AgendaBook implements Agenda {

    private static final UUID NO_EVENT = new UUID(0, 0);

    private final EventAccess access;
    private final EventList list;
    private final Bookings bookings;
    private final SchedulingEvent scheduling;
    private final CancellingEvent cancelling;

    AgendaBook(
            EventAccess access,
            EventList list,
            Bookings bookings,
            SchedulingEvent scheduling,
            CancellingEvent cancelling) {
        this.access = access;
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
        return list.find(id).map(Event::view);
    }

    @Override
    public Optional<Seen> seenBy(Actor actor, EventId id) {
        var reader = access.reader(actor);
        return list.find(id)
                .filter(event -> reader.reads(event.view(), event.publication().narrowReach()))
                .map(Event::view)
                .map(view -> new Seen(view, reader.manages(view), reader.speaks(view)));
    }

    @Override
    public Map<Audience, List<EventView>> seenByEach(Collection<EventId> ids) {
        var events = list.load(List.copyOf(ids));
        var seen = new EnumMap<Audience, List<EventView>>(Audience.class);
        for (var audience : Audience.values()) {
            seen.put(
                    audience,
                    events.stream()
                            .filter(event -> EventReader.anybodyReads(
                                    audience, event.view(), event.publication().narrowReach()))
                            .map(Event::view)
                            .toList());
        }
        return seen;
    }

    @Override
    public Set<EventId> concerning(Collection<DoctorId> speakers, Collection<InstitutionId> hosts) {
        return list.concerning(
                speakers.stream().map(DoctorId::value).toList(),
                hosts.stream().map(InstitutionId::value).toList());
    }

    @Override
    public List<EventView> ofDoctor(DoctorId doctor, Instant from, Instant until) {
        return views(list.ofSpeaker(doctor.value(), new Bookings.Span(from, until)));
    }

    @Override
    public List<EventView> ofInstitution(InstitutionId institution, Instant from, Instant until) {
        return views(list.ofHosts(Set.of(institution.value()), new Bookings.Span(from, until)));
    }

    @Override
    public List<EventView> published(Instant after, int limit) {
        var filter = EventFilter.published(null, false, after);
        return views(list.page(filter, new PageAsked(0, limit)).items());
    }

    @Override
    public Optional<EventView> ofOrigin(UUID proposal) {
        return list.ofOrigin(proposal).map(Event::view);
    }

    @Override
    public List<EventView> ofSeries(UUID series) {
        return views(list.ofSeries(series));
    }

    @Override
    public List<EventView> between(Instant from, Instant until) {
        return views(list.all(EventFilter.between(from, until)));
    }

    @Override
    public Map<EventId, OutcomeView> outcomes(Collection<EventId> ids) {
        return list.outcomes(ids).stream().collect(Collectors.toMap(OutcomeView::event, Function.identity()));
    }

    @Override
    public boolean free(Set<DoctorId> doctors, Instant from, Instant until) {
        var resources = doctors.stream().map(DoctorId::value).toList();
        return bookings.free(resources, new Bookings.Span(from, until), NO_EVENT);
    }

    @Override
    @Transactional
    public void cancel(EventId id, String reason, Actor by) {
        cancelling.cancel(list.find(id).orElseThrow(NotFound::new), reason, by);
    }

    private static List<EventView> views(List<Event> events) {
        return events.stream().map(Event::view).toList();
    }
}
