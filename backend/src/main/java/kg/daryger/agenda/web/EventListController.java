package kg.daryger.agenda.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.Reach;
import kg.daryger.agenda.domain.EventFilter;
import kg.daryger.agenda.domain.ShowingEvents;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists of events: one's own calendar, an institution's, the ministry's. */
@RestController
class EventListController {

    private static final Duration YEAR = Duration.ofDays(366);

    private final ShowingEvents showing;
    private final Clock clock;

    EventListController(ShowingEvents showing, Clock clock) {
        this.showing = showing;
        this.clock = clock;
    }

    @GetMapping("/api/me/events")
    @AllowedTo(Role.MEMBER)
    List<EventResponse> mine(SpanRequest span, Actor actor) {
        var from = span.from() == null ? clock.instant() : span.from();
        var until = span.until() == null || span.until().isAfter(from.plus(YEAR)) ? from.plus(YEAR) : span.until();
        return showing.mine(EventController.viewed(actor, null), from, until).stream()
                .map(shown -> EventResponse.of(shown, actor.language()))
                .toList();
    }

    @GetMapping("/api/institutions/{institution}/events")
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    Paged<EventResponse> ofInstitution(
            @PathVariable InstitutionId institution, EventsRequest asked, @Valid PageAsked page, Actor actor) {
        return showing.ofInstitution(EventController.viewed(actor, null), institution, asked.filter(), page)
                .map(shown -> EventResponse.of(shown, actor.language()));
    }

    @GetMapping("/api/events")
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER, Role.ANALYST})
    Paged<EventResponse> all(EventsRequest asked, @Valid PageAsked page, Actor actor) {
        return showing.all(EventController.viewed(actor, null), asked.filter(), page)
                .map(shown -> EventResponse.of(shown, actor.language()));
    }

    record SpanRequest(@Nullable Instant from, @Nullable Instant until) {}

    /** @param status several are allowed @param host an institution */
    record EventsRequest(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Set<EventStatus> status,
            @Nullable EventKind kind,
            @Nullable Reach reach,
            @Nullable UUID host,
            @Nullable Boolean latestFirst) {

        EventFilter filter() {
            var statuses = status == null ? Set.<EventStatus>of() : Set.copyOf(status);
            return new EventFilter(from, until, statuses, kind, reach, host, Boolean.TRUE.equals(latestFirst));
        }
    }
}
