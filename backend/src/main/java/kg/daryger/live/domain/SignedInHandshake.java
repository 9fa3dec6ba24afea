package kg.daryger.live.domain;

import java.security.Principal;
import java.util.Map;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/** Lets a browser open a socket only within a signed-in session; machines have none. */
@Component
class SignedInHandshake implements HandshakeInterceptor {

    static final String HTTP_SESSION = HttpSessionHandshakeInterceptor.HTTP_SESSION_ID_ATTR_NAME;

    private final Actors actors;

    SignedInHandshake(Actors actors) {
        this.actors = actors;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes)
            throws Exception {
        if (!signedIn(request.getPrincipal())) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        var session = new HttpSessionHandshakeInterceptor();
        session.setCopyAllAttributes(false);
        session.setCreateSession(false);
        session.beforeHandshake(request, response, handler, attributes);
        return true;
    }

    /** A machine's token has a name that is no account's id. */
    private boolean signedIn(@Nullable Principal principal) {
        if (principal == null) {
            return false;
        }
        try {
            return actors.of(AccountId.of(principal.getName())).signedIn();
        } catch (IllegalArgumentException noAccount) {
            return false;
        }
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
