package kg.daryger.agenda.web;

import jakarta.validation.Valid;
import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.domain.ClearanceItem;
import kg.daryger.agenda.domain.ClearingEvent;
import kg.daryger.agenda.domain.ClosingEvent;
import kg.daryger.agenda.domain.ShowingEvent;
import kg.daryger.agenda.domain.ShowingEvents;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import kg.daryger.shared.web.Etag;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What has to be there before hands-on care, and what is said after an event. */
@RestController
class FollowUpController {

    private final ClearingEvent clearing;
    private final ClosingEvent closing;
    private final ShowingEvents showing;
    private final ShowingEvent showingOne;

    FollowUpController(ClearingEvent clearing, ClosingEvent closing, ShowingEvents showing, ShowingEvent showingOne) {
        this.clearing = clearing;
        this.closing = closing;
        this.showing = showing;
        this.showingOne = showingOne;
    }

    @PutMapping("/api/events/{id}/clearances/{item}")
    @AllowedTo({Role.HEAD, Role.COORDINATOR, Role.SCHEDULER})
    EventPageResponse clear(
            @PathVariable EventId id,
            @PathVariable ClearanceItem item,
            @Valid @RequestBody ClearanceRequest request,
            Actor actor) {
        clearing.clear(actor, id, item, request.document());
        return page(id, actor);
    }

    @PostMapping("/api/events/{id}/outcome")
    @AllowedTo({Role.HEAD, Role.COORDINATOR, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    EventPageResponse report(
            @PathVariable EventId id,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @Valid @RequestBody OutcomeRequest request,
            Actor actor) {
        closing.report(actor, id, Etag.version(version), request.report());
        return page(id, actor);
    }

    /** Events whose use the actor's institutions are asked about, longest waiting first. */
    @GetMapping("/api/me/use-questions")
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    List<EventResponse> useQuestions(Actor actor) {
        return showing.of(EventController.viewed(actor, null), closing.useQuestions(actor)).stream()
                .map(shown -> EventResponse.of(shown, actor.language()))
                .toList();
    }

    @PostMapping("/api/events/{id}/use")
    @AllowedTo({Role.HEAD, Role.COORDINATOR})
    EventPageResponse answerUse(@PathVariable EventId id, @Valid @RequestBody UseRequest request, Actor actor) {
        closing.answerUse(actor, id, request.use(), request.because());
        return page(id, actor);
    }

    private EventPageResponse page(EventId id, Actor actor) {
        return EventPageResponse.of(showingOne.show(EventController.viewed(actor, null), id), actor.language());
    }
}
