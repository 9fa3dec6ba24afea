package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import kg.daryger.identity.domain.EndingAccess;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is signed in. */
@RestController
@RequestMapping("/api/account/sessions")
class AccountSessionController {

    private final AccountSessions sessions;
    private final EndingAccess access;
    private final BrowserSessions browser;

    AccountSessionController(AccountSessions sessions, EndingAccess access, BrowserSessions browser) {
        this.sessions = sessions;
        this.access = access;
        this.browser = browser;
    }

    @GetMapping
    @AllowedTo(Role.MEMBER)
    List<AccountSessionResponse> list(Actor actor, HttpServletRequest request) {
        var current = Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .orElse(null);
        return sessions.of(actor.requireAccount(), current);
    }

    @DeleteMapping("/{id}")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, Actor actor) {
        sessions.end(actor.requireAccount(), id);
        access.closeSockets(actor.requireAccount());
    }

    /** Signs out everywhere, here too. */
    @DeleteMapping
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAll(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        access.endSessions(actor.requireAccount());
        browser.end(request, response);
    }
}
