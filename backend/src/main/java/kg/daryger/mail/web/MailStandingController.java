package kg.daryger.mail.web;

import kg.daryger.mail.domain.OutboxTable;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether mail leaves the house. */
@RestController
class MailStandingController {

    private final OutboxTable outbox;

    MailStandingController(OutboxTable outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/api/admin/mail")
    @AllowedTo(Role.ADMINISTRATOR)
    MailStandingResponse standing() {
        var standing = outbox.standing();
        return new MailStandingResponse(
                standing.waiting(), standing.dead(), standing.oldest().toSeconds());
    }
}
