package kg.daryger;

import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Browser sessions of test accounts, as a sign-in would leave them, and a topic to try. */
@TestComponent
public class TestSessions {

    /** Ids that exist, as far as the topic knows. */
    public static final Set<UUID> OPEN = ConcurrentHashMap.newKeySet();

    public static final LiveTopic OFFICERS =
            new LiveTopic("test-officers", (actor, id) -> actor.isOfficer() && OPEN.contains(id));

    private final SessionRepository<? extends Session> sessions;

    TestSessions(SessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Bean
    static LiveTopic officers() {
        return OFFICERS;
    }

    /** The session cookie's value. */
    public String of(Actor actor) {
        return signIn(sessions, actor);
    }

    public void end(String cookie) {
        sessions.deleteById(new String(Base64.getDecoder().decode(cookie)));
    }

    private static <S extends Session> String signIn(SessionRepository<S> repository, Actor actor) {
        var session = repository.createSession();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                actor.requireAccount().toString(), null, java.util.List.of());
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(authentication));
        repository.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes());
    }
}
