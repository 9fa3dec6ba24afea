package kg.daryger.agenda.web;

import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.domain.SharingEvent;
import kg.daryger.agenda.domain.ShowingEvent;
import kg.daryger.agenda.domain.ShowingEvents;
import kg.daryger.agenda.domain.ShowingEvents.Viewed;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.Language;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import kg.daryger.shared.web.Etag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events for whoever may know of them. */
@RestController
@RequestMapping("/api/events")
class EventController {

    private final ShowingEvents showing;
    private final ShowingEvent showingOne;
    private final SharingEvent sharing;

    EventController(ShowingEvents showing, ShowingEvent showingOne, SharingEvent sharing) {
        this.showing = showing;
        this.showingOne = showingOne;
        this.sharing = sharing;
    }

    @GetMapping("/public")
    @AllowedTo(Role.VISITOR)
    Paged<EventResponse> published(PublishedRequest asked, @Valid PageAsked page, Actor actor) {
        return showing.published(viewed(actor, asked.zone()), asked.kind(), Boolean.TRUE.equals(asked.past()), page)
                .map(shown -> EventResponse.of(shown, actor.language()));
    }

    @GetMapping("/{id}")
    @AllowedTo(Role.VISITOR)
    ResponseEntity<EventPageResponse> show(@PathVariable EventId id, ReaderRequest reader, Actor actor) {
        var details = showingOne.show(viewed(actor, reader.zone()), id);
        return ResponseEntity.ok()
                .eTag(Etag.of(details.shown().version()))
                .body(EventPageResponse.of(details, actor.language()));
    }

    @GetMapping("/{id}/share")
    @AllowedTo(Role.VISITOR)
    ShareResponse share(@PathVariable EventId id, Actor actor) {
        return new ShareResponse(sharing.texts(actor, id));
    }

    /** A visitor has no account whose zone could be the reader's: the browser says it. */
    static Viewed viewed(Actor actor, @Nullable String zone) {
        return new Viewed(actor, actor.signedIn() || zone == null ? actor.zone() : zoneOf(zone));
    }

    private static ZoneId zoneOf(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new InvalidField("zone", "agenda.field.zone.unknown");
        }
    }

    /** @param past what has been held, latest first @param zone a visitor's own */
    record PublishedRequest(
            @Nullable EventKind kind,
            @Nullable Boolean past,
            @Nullable String zone) {}

    /** @param zone a visitor's own, as the browser says it */
    record ReaderRequest(@Nullable String zone) {}

    /** @param texts by language */
    record ShareResponse(Map<Language, String> texts) {}
}
