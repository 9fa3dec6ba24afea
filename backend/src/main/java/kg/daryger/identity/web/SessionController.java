package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kg.daryger.identity.domain.EndingAccess;
import kg.daryger.identity.domain.OwnAccount;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import kg.daryger.shared.SessionContribution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The session of the browser that is asking. */
@RestController
class SessionController {

    private final OwnAccount own;
    private final EndingAccess access;
    private final BrowserSessions sessions;
    private final ObjectProvider<SessionContribution> contributions;
    private final boolean demo;

    SessionController(
            OwnAccount own,
            EndingAccess access,
            BrowserSessions sessions,
            ObjectProvider<SessionContribution> contributions,
            Environment environment) {
        this.own = own;
        this.access = access;
        this.sessions = sessions;
        this.contributions = contributions;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/api/session")
    @AllowedTo(Role.VISITOR)
    SessionResponse who(Actor actor, HttpServletRequest request) {
        if (!actor.signedIn()) {
            return SessionResponse.visitor(demo);
        }
        var shown = own.of(actor);
        return new SessionResponse(
                true,
                actor.account(),
                shown.name().shownIn(actor.language()),
                actor.roles(),
                contributions
                        .orderedStream()
                        .flatMap(one -> one.institutions(actor).stream())
                        .toList(),
                shown.language(),
                shown.zone().getId(),
                demo,
                contributions.orderedStream().mapToInt(one -> one.unread(actor)).sum(),
                BrowserSessions.onSharedComputer(request));
    }

    @DeleteMapping("/api/session")
    @AllowedTo(Role.VISITOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (BrowserSessions.onSharedComputer(request)) {
            response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        }
        sessions.end(request, response);
        if (actor.account() != null) {
            access.closeSockets(actor.account());
        }
    }
}
