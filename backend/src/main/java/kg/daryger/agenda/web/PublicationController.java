package kg.daryger.agenda.web;

import jakarta.validation.Valid;
import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.domain.PublishingEvent;
import kg.daryger.agenda.domain.ShowingEvent;
import kg.daryger.agenda.domain.ShowingEvents;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An event's way to the public. */
@RestController
class PublicationController {

    private final PublishingEvent publishing;
    private final ShowingEvents showing;
    private final ShowingEvent showingOne;

    PublicationController(PublishingEvent publishing, ShowingEvents showing, ShowingEvent showingOne) {
        this.publishing = publishing;
        this.showing = showing;
        this.showingOne = showingOne;
    }

    /** What waits for an officer, longest first. */
    @GetMapping("/api/publication-queue")
    @AllowedTo(Role.SCHEDULER)
    List<EventPageResponse> queue(Actor actor) {
        var viewed = EventController.viewed(actor, null);
        return showing.waiting(viewed).stream()
                .map(shown -> EventPageResponse.of(
                        showingOne.show(viewed, shown.event().id()), actor.language()))
                .toList();
    }

    @PostMapping("/api/events/{id}/publication-request")
    @AllowedTo({Role.HEAD, Role.COORDINATOR, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    EventPageResponse ask(@PathVariable EventId id, Actor actor) {
        publishing.ask(actor, id);
        return page(id, actor);
    }

    @PostMapping("/api/events/{id}/publication")
    @AllowedTo(Role.SCHEDULER)
    EventPageResponse publish(@PathVariable EventId id, Actor actor) {
        publishing.publish(actor, id);
        return page(id, actor);
    }

    @PostMapping("/api/events/{id}/publication-return")
    @AllowedTo(Role.SCHEDULER)
    EventPageResponse giveBack(@PathVariable EventId id, @Valid @RequestBody ReasonRequest request, Actor actor) {
        publishing.giveBack(actor, id, request.reason());
        return page(id, actor);
    }

    @PostMapping("/api/events/{id}/stop")
    @AllowedTo(Role.SCHEDULER)
    EventPageResponse stop(@PathVariable EventId id, @Valid @RequestBody ReasonRequest request, Actor actor) {
        publishing.stop(actor, id, request.reason());
        return page(id, actor);
    }

    private EventPageResponse page(EventId id, Actor actor) {
        return EventPageResponse.of(showingOne.show(EventController.viewed(actor, null), id), actor.language());
    }
}
