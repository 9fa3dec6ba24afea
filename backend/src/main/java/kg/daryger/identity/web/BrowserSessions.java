package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kg.daryger.shared.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Begins and ends the session of the browser that is asking. A new one begins each time, so that nobody can have known its
 * id before; it holds the account's id and what the list of sessions shows.
 */
@Component
class BrowserSessions {

    static final String DEVICE = "daryger.device";
    static final String SHARED = "daryger.shared-computer";

    private final SessionSettings settings;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CookieCsrfTokenRepository csrf = CookieCsrfTokenRepository.withHttpOnlyFalse();

    BrowserSessions(SessionSettings settings) {
        this.settings = settings;
    }

    void begin(HttpServletRequest request, HttpServletResponse response, AccountId account, boolean sharedComputer) {
        end(request, response);
        if (!sharedComputer) {
            request.setAttribute(SessionCookie.KEEP, true);
        }
        var session = request.getSession(true);
        if (!session.isNew()) {
            throw new IllegalStateException("a sign-in needs a session that nobody knew before");
        }
        var time = sharedComputer ? settings.sharedComputer() : settings.ownDevice();
        session.setMaxInactiveInterval((int) time.toSeconds());
        session.setAttribute(DEVICE, Device.of(request.getHeader("User-Agent")));
        session.setAttribute(SHARED, sharedComputer);
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, java.util.List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends it, if there is one, and makes the page fetch a new CSRF token. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        csrf.saveToken(null, request, response);
    }

    static boolean onSharedComputer(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(SHARED));
    }
}
