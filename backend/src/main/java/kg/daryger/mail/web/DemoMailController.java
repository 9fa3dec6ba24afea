package kg.daryger.mail.web;

import java.util.List;
import kg.daryger.mail.domain.CaughtMails;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The demo's mails, open to everybody who tries the demo: there are no real people in it. */
@RestController
@Profile("(demo | test) & !prod")
@RequestMapping("/api/demo/mails")
class DemoMailController {

    private static final int SHOWN = 100;

    private final List<CaughtMails> caught;

    DemoMailController(List<CaughtMails> caught) {
        this.caught = caught;
    }

    @GetMapping
    @AllowedTo(Role.VISITOR)
    List<DemoMailResponse> newest(@RequestParam(defaultValue = "") String to) {
        return caught.stream()
                .flatMap(mails -> mails.newest(to.strip(), SHOWN).stream())
                .map(DemoMailResponse::of)
                .toList();
    }
}
