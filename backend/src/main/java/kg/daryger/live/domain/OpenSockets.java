package kg.daryger.live.domain;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** The sockets that this node holds, and whose they are. */
@Component
class OpenSockets {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSockets.class);
    private static final CloseStatus NOT_ALLOWED = CloseStatus.POLICY_VIOLATION.withReason("signed out");

    private final Map<String, Socket> sockets = new ConcurrentHashMap<>();
    private final Actors actors;
    private final SessionRepository<? extends Session> sessions;

    OpenSockets(Actors actors, SessionRepository<? extends Session> sessions) {
        this.actors = actors;
        this.sessions = sessions;
    }

    void opened(WebSocketSession session) {
        var user = session.getPrincipal();
        if (user != null) {
            var httpSession = session.getAttributes().get(SignedInHandshake.HTTP_SESSION);
            sockets.put(
                    session.getId(),
                    new Socket(
                            session,
                            AccountId.of(user.getName()),
                            httpSession == null ? null : httpSession.toString()));
        }
    }

    void closed(WebSocketSession session) {
        sockets.remove(session.getId());
    }

    boolean has(AccountId account) {
        return sockets.values().stream().anyMatch(socket -> socket.account().equals(account));
    }

    Set<AccountId> accounts() {
        return sockets.values().stream().map(Socket::account).collect(Collectors.toSet());
    }

    Optional<AccountId> accountOf(@Nullable String socket) {
        return Optional.ofNullable(socket).map(sockets::get).map(Socket::account);
    }

    void close(AccountId account) {
        sockets.values().stream()
                .filter(socket -> socket.account().equals(account))
                .forEach(OpenSockets::close);
    }

    /** Closes what outlived its session: expired, ended elsewhere, account locked without a word. */
    void closeOrphans() {
        sockets.values().stream().filter(this::orphaned).forEach(OpenSockets::close);
    }

    private boolean orphaned(Socket socket) {
        return !actors.of(socket.account()).signedIn()
                || (socket.httpSession() != null && sessions.findById(socket.httpSession()) == null);
    }

    private static void close(Socket socket) {
        try {
            socket.session().close(NOT_ALLOWED);
        } catch (IOException broken) {
            LOG.debug("a socket was broken already", broken);
        }
    }

    /** @param httpSession the session that it was opened in */
    private record Socket(
            WebSocketSession session,
            AccountId account,
            @Nullable String httpSession) {}
}
