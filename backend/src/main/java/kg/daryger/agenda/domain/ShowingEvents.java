package kg.daryger.agenda.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventKind;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of events, each for those whom it concerns. */
@Component
@Transactional(readOnly = true)
public class ShowingEvents {

    private final EventAccess access;
    private final EventList list;
    private final EventShape shape;
    private final Institutions institutions;
    private final Clock clock;

    ShowingEvents(EventAccess access, EventList list, EventShape shape, Institutions institutions, Clock clock) {
        this.access = access;
        this.list = list;
        this.shape = shape;
        this.institutions = institutions;
        this.clock = clock;
    }

    public Paged<ShownEvent> published(Viewed by, @Nullable EventKind kind, boolean past, PageAsked page) {
        return shaped(by, list.page(EventFilter.published(kind, past, clock.instant()), page));
    }

    /** For officers: everything but other people's drafts. */
    public Paged<ShownEvent> all(Viewed by, EventFilter filter, PageAsked page) {
        return shaped(by, list.page(filter.withoutDrafts(), page));
    }

    /** @throws kg.daryger.shared.NotFound when the actor does not act for the institution */
    public Paged<ShownEvent> ofInstitution(Viewed by, InstitutionId id, EventFilter filter, PageAsked page) {
        institutions.requireActingFor(by.actor(), id);
        return shaped(by, list.page(filter.hostedBy(id.value()), page));
    }

    /** The actor's own calendar: as speaker, as staff of a host, as organiser, as registered. */
    public List<ShownEvent> mine(Viewed by, Instant from, Instant until) {
        var reader = access.reader(by.actor());
        var span = new Bookings.Span(from, until);
        var asSpeaker = Optional.ofNullable(reader.doctor()).stream()
                .flatMap(doctor -> list.ofSpeaker(doctor.value(), span).stream());
        var hosts = reader.institutions().stream().map(InstitutionId::value).toList();
        var own = list.ofOneself(
                reader.places().keySet(), by.actor().requireAccount().value(), span);
        var events = Stream.of(asSpeaker, list.ofHosts(hosts, span).stream(), own.stream())
                .flatMap(each -> each)
                .distinct()
                .sorted(Comparator.comparing((Event event) -> event.time().startsAt())
                        .thenComparing(event -> event.id().value()))
                .toList();
        return shape.of(reader, by.zone(), events);
    }

    /** What waits for publication, longest first. */
    public List<ShownEvent> waiting(Viewed by) {
        return shape.of(access.reader(by.actor()), by.zone(), list.waiting());
    }

    public List<ShownEvent> of(Viewed by, List<EventId> ids) {
        return shape.of(access.reader(by.actor()), by.zone(), list.load(ids));
    }

    private Paged<ShownEvent> shaped(Viewed by, Paged<Event> page) {
        var items = shape.of(access.reader(by.actor()), by.zone(), page.items());
        return new Paged<>(items, page.page(), page.size(), page.total());
    }

    /** @param zone whose clock is the reader's own: the account's, or what a visitor's browser says */
    public record Viewed(Actor actor, ZoneId zone) {}
}
