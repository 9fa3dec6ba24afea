package kg.daryger.identity.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** All sessions of an account, on all nodes. */
@Component
class AccountSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    AccountSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** @param current id of the session that is asking */
    List<AccountSessionResponse> of(AccountId account, @Nullable String current) {
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .map(session -> response(session, current))
                .sorted(Comparator.comparing(AccountSessionResponse::lastUsed).reversed())
                .toList();
    }

    void end(AccountId account, String handle) {
        var id = sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(one -> handle(one).equals(handle))
                .findFirst()
                .orElseThrow(NotFound::new);
        sessions.deleteById(id);
    }

    private static AccountSessionResponse response(Session session, @Nullable String current) {
        return new AccountSessionResponse(
                handle(session.getId()),
                Optional.<String>ofNullable(session.getAttribute(BrowserSessions.DEVICE))
                        .orElse(""),
                Boolean.TRUE.equals(session.getAttribute(BrowserSessions.SHARED)),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(current));
    }

    /** The id itself opens the session, so it is never sent anywhere but into the cookie. */
    private static String handle(String id) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
