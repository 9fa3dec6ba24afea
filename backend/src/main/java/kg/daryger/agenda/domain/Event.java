package kg.daryger.agenda.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.daryger.agenda.EventCancelled;
import kg.daryger.agenda.EventHeld;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventMoved;
import kg.daryger.agenda.EventPlan;
import kg.daryger.agenda.EventScheduled;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** One occurrence of an event. Its bookings and its outcome stand apart ({@link Bookings}, {@link Outcome}). */
@Table("event")
@SuppressWarnings("NullAway.Init") // the store fills the fields
public class Event extends AbstractAggregateRoot<Event> {

    /** Never changes, whatever the address of the site: calendars know events by it. */
    static final String UID_DOMAIN = "@agenda.daryger.kg";

    @Id
    private EventId id;

    @Version
    private int version;

    @Embedded.Empty
    private SeriesPlace seriesPlace;

    private int sequence;
    private EventKind kind;
    private EventStatus status;

    @Embedded.Empty
    private EventText text;

    @Embedded.Empty
    private EventTime time;

    private boolean online;
    private boolean handsOn;
    private List<String> languages;
    private @Nullable Integer seats;
    private @Nullable UUID origin;
    private @Nullable AccountId createdBy;
    private @Nullable String cancelReason;

    @Embedded.Empty
    private JoinLink link;

    @Embedded.Empty
    private Publication publication;

    @MappedCollection(idColumn = "event_id")
    private Set<Speaker> speakers;

    @MappedCollection(idColumn = "event_id", keyColumn = "position")
    private List<Host> hosts;

    @MappedCollection(idColumn = "event_id")
    private Set<UsedRoom> rooms;

    @MappedCollection(idColumn = "event_id", keyColumn = "position")
    private List<Part> parts;

    Event() {}

    static Event drafted(EventPlan plan, EventText text, List<PartPlan> parts, @Nullable AccountId by) {
        var event = new Event();
        event.id = EventId.fresh();
        event.seriesPlace = SeriesPlace.alone(event.id.value());
        event.status = EventStatus.DRAFT;
        event.origin = plan.origin();
        event.createdBy = by;
        event.link = JoinLink.NONE;
        event.replan(plan, text, parts);
        return event;
    }

    /** One of a series: a draft like any other, known to calendars by the series and its first time. */
    Event in(UUID series) {
        require(EventStatus.DRAFT);
        seriesPlace = SeriesPlace.in(series, time.planned());
        return this;
    }

    /** Replaces the plan of a draft. */
    void replan(EventPlan plan, EventText newText, List<PartPlan> newParts) {
        require(EventStatus.DRAFT);
        kind = plan.kind();
        handsOn = plan.handsOn();
        text = newText;
        online = plan.online();
        languages = List.copyOf(plan.languages());
        seats = plan.seats();
        speakers = plan.speakers().stream().map(Speaker::new).collect(Collectors.toUnmodifiableSet());
        hosts = plan.hosts().stream().distinct().map(Host::new).toList();
        publication = Publication.planned(plan.reach());
        place(Placing.of(plan, newParts));
    }

    private void place(Placing placing) {
        time = placing.time();
        parts = placing.parts();
        rooms = placing.rooms();
    }

    /** The draft stands; hands-on care stays provisional until it is cleared. */
    void schedule(Instant now) {
        require(EventStatus.DRAFT);
        if (handsOn) {
            status = EventStatus.PROVISIONAL;
        } else {
            stand(now);
        }
    }

    /** All that hands-on care needs is there. */
    void confirm(Instant now) {
        require(EventStatus.PROVISIONAL);
        stand(now);
    }

    private void stand(Instant now) {
        status = EventStatus.SCHEDULED;
        registerEvent(new EventScheduled(id, now));
    }

    /** Another time, other rooms or parts. What was permitted for a period has to be permitted for the new one. */
    void move(Placing placing, Instant now) {
        require(EventStatus.PROVISIONAL, EventStatus.SCHEDULED);
        var before = time;
        place(placing);
        sequence++;
        if (!time.sameInstants(before)) {
            link = link.asked(null);
            status = handsOn ? EventStatus.PROVISIONAL : status;
        }
        registerEvent(new EventMoved(id, now));
    }

    /** The same wall clock under new zone rules. @return true when it happens at another instant now */
    boolean recompute(Instant now) {
        var zone = ZoneId.of(time.zone());
        var newTime = time.recomputed();
        var newParts = parts.stream().map(part -> part.recomputed(zone)).toList();
        var moved = !newTime.sameInstants(time) || !newParts.equals(parts);
        time = newTime;
        parts = newParts;
        if (moved && status != EventStatus.DRAFT) {
            sequence++;
            registerEvent(new EventMoved(id, now));
        }
        return moved;
    }

    /** Other words or limits of an event that stands. */
    void reword(EventText newText, List<String> newLanguages, @Nullable Integer newSeats, Instant now) {
        require(EventStatus.PROVISIONAL, EventStatus.SCHEDULED);
        var attendeesMustLearn = !newText.equals(text);
        text = newText;
        languages = List.copyOf(newLanguages);
        seats = newSeats;
        if (attendeesMustLearn) {
            sequence++;
            registerEvent(new EventMoved(id, now));
        }
    }

    void cancel(String reason, Instant now) {
        require(EventStatus.DRAFT, EventStatus.PROVISIONAL, EventStatus.SCHEDULED);
        var told = status != EventStatus.DRAFT;
        status = EventStatus.CANCELLED;
        cancelReason = reason;
        sequence++;
        if (told) {
            registerEvent(new EventCancelled(id, now));
        }
    }

    /** It took place. */
    void hold(Instant now) {
        require(EventStatus.SCHEDULED);
        status = EventStatus.HELD;
        registerEvent(new EventHeld(id, now));
    }

    /** All that was to be said about it has been said. */
    void close() {
        require(EventStatus.HELD);
        status = EventStatus.CLOSED;
    }

    /** A step on the way to the public, with what others are told of it. */
    void publication(Publication next, Object told) {
        require(EventStatus.PROVISIONAL, EventStatus.SCHEDULED, EventStatus.HELD, EventStatus.CLOSED);
        publication = next;
        registerEvent(told);
    }

    /** Who brings the link, the link itself, or that its person was reminded. */
    void link(JoinLink next) {
        require(EventStatus.DRAFT, EventStatus.PROVISIONAL, EventStatus.SCHEDULED);
        link = next;
    }

    void tell(Object domainEvent) {
        registerEvent(domainEvent);
    }

    boolean booksTime() {
        return status == EventStatus.PROVISIONAL || status == EventStatus.SCHEDULED;
    }

    private void require(EventStatus... allowed) {
        NotNow.unless(Set.of(allowed).contains(status));
    }

    EventText text() {
        return text;
    }

    EventId id() {
        return id;
    }

    int version() {
        return version;
    }

    JoinLink link() {
        return link;
    }

    Publication publication() {
        return publication;
    }

    EventTime time() {
        return time;
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }

    EventView view() {
        var zone = ZoneId.of(time.zone());
        return new EventView(
                id,
                seriesPlace.uid(),
                sequence,
                kind,
                status,
                publication.reach(),
                text.title(),
                time.planned(),
                time.startsAt(),
                time.endsAt(),
                speakers.stream().map(Speaker::doctorId).collect(Collectors.toUnmodifiableSet()),
                hosts.stream().map(Host::institutionId).toList(),
                online,
                languages,
                seats,
                origin,
                handsOn,
                text.description(),
                text.place(),
                rooms.stream().map(UsedRoom::roomId).collect(Collectors.toUnmodifiableSet()),
                parts.stream().map(part -> part.view(zone)).toList(),
                link.linkPerson(),
                createdBy,
                seriesPlace.seriesId(),
                seriesPlace.recurrenceId());
    }
}
