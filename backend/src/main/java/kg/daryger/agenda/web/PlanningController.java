package kg.daryger.agenda.web;

import jakarta.validation.Valid;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.domain.BringingLink;
import kg.daryger.agenda.domain.MovingEvent;
import kg.daryger.agenda.domain.PlanningEvent;
import kg.daryger.agenda.domain.ShowingEvent;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import kg.daryger.shared.web.Etag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Making events, moving them, calling them off, bringing their link. Every answer is the event's page. */
@RestController
@RequestMapping("/api/events")
class PlanningController {

    private final PlanningEvent planning;
    private final MovingEvent moving;
    private final BringingLink bringing;
    private final ShowingEvent showing;

    PlanningController(PlanningEvent planning, MovingEvent moving, BringingLink bringing, ShowingEvent showing) {
        this.planning = planning;
        this.moving = moving;
        this.bringing = bringing;
        this.showing = showing;
    }

    @PostMapping
    @AllowedTo({Role.HEAD, Role.COORDINATOR, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    ResponseEntity<EventPageResponse> draft(@Valid @RequestBody EventRequest request, Actor actor) {
        var repeat = request.repeat();
        var id = repeat == null
                ? planning.draft(actor, request.written())
                : planning.draftSeries(actor, request.written(), repeat.recurrence());
        return answer(HttpStatus.CREATED, id, actor);
    }

    @PutMapping("/{id}")
    @AllowedTo({Role.HEAD, Role.COORDINATOR, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    ResponseEntity<EventPageResponse> rewrite(
            @PathVariable EventId id,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @Valid @RequestBody EventRequest request,
            Actor actor) {
        planning.rewrite(actor, id, Etag.version(version), request.written());
        return answer(HttpStatus.OK, id, actor);
    }

    @PostMapping("/{id}/scheduling")
    @AllowedTo({Role.HEAD, Role.COORDINATOR, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    ResponseEntity<EventPageResponse> schedule(
            @PathVariable EventId id, @RequestHeader(HttpHeaders.IF_MATCH) String version, Actor actor) {
        planning.schedule(actor, id, Etag.version(version));
        return answer(HttpStatus.OK, id, actor);
    }

    @PostMapping("/{id}/move")
    @AllowedTo({Role.DOCTOR, Role.HEAD, Role.COORDINATOR, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    ResponseEntity<EventPageResponse> move(
            @PathVariable EventId id,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @Valid @RequestBody MoveRequest request,
            Actor actor) {
        var of = new MovingEvent.Version(id, Etag.version(version), CancellationRequest.orOne(request.scope()));
        moving.move(actor, of, request.placing(), request.reason());
        return answer(HttpStatus.OK, id, actor);
    }

    @PostMapping("/{id}/cancellation")
    @AllowedTo({Role.DOCTOR, Role.HEAD, Role.COORDINATOR, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    ResponseEntity<EventPageResponse> cancel(
            @PathVariable EventId id,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @Valid @RequestBody CancellationRequest request,
            Actor actor) {
        var of = new MovingEvent.Version(id, Etag.version(version), CancellationRequest.orOne(request.scope()));
        moving.cancel(actor, of, request.reason());
        return answer(HttpStatus.OK, id, actor);
    }

    @PutMapping("/{id}/link")
    @AllowedTo(Role.MEMBER)
    ResponseEntity<EventPageResponse> bringLink(
            @PathVariable EventId id, @Valid @RequestBody LinkRequest request, Actor actor) {
        bringing.bring(actor, id, request.url());
        return answer(HttpStatus.OK, id, actor);
    }

    @PostMapping("/{id}/link-person")
    @AllowedTo(Role.MEMBER)
    ResponseEntity<EventPageResponse> takeLinkOver(@PathVariable EventId id, Actor actor) {
        bringing.takeOver(actor, id);
        return answer(HttpStatus.OK, id, actor);
    }

    private ResponseEntity<EventPageResponse> answer(HttpStatus status, EventId id, Actor actor) {
        var details = showing.show(EventController.viewed(actor, null), id);
        return ResponseEntity.status(status)
                .eTag(Etag.of(details.shown().version()))
                .body(EventPageResponse.of(details, actor.language()));
    }
}
