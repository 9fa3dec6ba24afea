package kg.daryger.notification.web;

import jakarta.validation.Valid;
import java.util.UUID;
import kg.daryger.notification.domain.ReadingInbox;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own inbox. */
@RestController
@RequestMapping("/api/inbox")
class InboxController {

    private final ReadingInbox inbox;

    InboxController(ReadingInbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    @AllowedTo(Role.MEMBER)
    Paged<InboxItemResponse> list(
            Actor actor, @RequestParam(defaultValue = "false") boolean unread, @Valid PageAsked page) {
        return inbox.list(actor, unread, page).map(InboxItemResponse::of);
    }

    @GetMapping("/unread")
    @AllowedTo(Role.MEMBER)
    UnreadResponse unread(Actor actor) {
        return new UnreadResponse(inbox.unread(actor));
    }

    @PostMapping("/{id}/read")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Actor actor, @PathVariable UUID id) {
        inbox.read(actor, id);
    }

    @PostMapping("/read")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        inbox.readAll(actor);
    }
}
