package kg.daryger.identity.web;

import java.time.Duration;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The session's cookie: ends with the window, unless somebody signed in on a device of their own. */
class SessionCookie extends DefaultCookieSerializer {

    /** Request attribute that says: a device of their own. */
    static final String KEEP = SessionCookie.class.getName();

    private static final int LONGEST = (int) Duration.ofDays(90).toSeconds();

    SessionCookie(boolean encrypted) {
        setCookieName("SESSION");
        setSameSite("Lax");
        setUseHttpOnlyCookie(true);
        setUseSecureCookie(encrypted);
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        if (!cookie.getCookieValue().isEmpty() && cookie.getRequest().getAttribute(KEEP) != null) {
            cookie.setCookieMaxAge(LONGEST);
        }
        super.writeCookieValue(cookie);
    }
}
