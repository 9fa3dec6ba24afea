package kg.daryger.live.domain;

import java.util.Map;
import kg.daryger.shared.web.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets a browser open a socket only within a signed-in session; machines have none. */
@Component
class SignedInHandshake implements HandshakeInterceptor {

    static final String HTTP_SESSION = "daryger.http-session";

    private final CurrentActor actors;

    SignedInHandshake(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        if (!actors.get().signedIn()) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        if (request instanceof ServletServerHttpRequest servlet) {
            var session = servlet.getServletRequest().getSession(false);
            if (session != null) {
                attributes.put(HTTP_SESSION, session.getId());
            }
        }
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
