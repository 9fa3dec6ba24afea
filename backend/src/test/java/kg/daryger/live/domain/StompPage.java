package kg.daryger.live.domain;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.messaging.converter.SimpleMessageConverter;
import org.springframework.messaging.simp.stomp.StompFrameHandler;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.messaging.simp.stomp.StompSession;
import org.springframework.messaging.simp.stomp.StompSessionHandlerAdapter;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.messaging.WebSocketStompClient;

/** An open page: a real STOMP client over a real socket. */
final class StompPage implements AutoCloseable {

    final List<String> heard = new CopyOnWriteArrayList<>();
    private final WebSocketStompClient client = new WebSocketStompClient(new StandardWebSocketClient());
    private final StompSession session;

    /** @param cookie the session cookie, empty for a visitor */
    StompPage(int port, String cookie, String origin)
            throws ExecutionException, InterruptedException, TimeoutException {
        client.setMessageConverter(new SimpleMessageConverter());
        var headers = new WebSocketHttpHeaders();
        if (!cookie.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, "SESSION=" + cookie);
        }
        headers.setOrigin(origin);
        session = client.connectAsync("ws://localhost:" + port + "/ws", headers, new StompSessionHandlerAdapter() {})
                .get(20, TimeUnit.SECONDS);
    }

    StompPage(int port, String cookie) throws ExecutionException, InterruptedException, TimeoutException {
        this(port, cookie, "http://localhost:" + port);
    }

    StompPage listensTo(String destination) {
        session.subscribe(destination, new StompFrameHandler() {
            @Override
            public Type getPayloadType(StompHeaders headers) {
                return byte[].class;
            }

            @Override
            public void handleFrame(StompHeaders headers, Object payload) {
                heard.add(new String((byte[]) payload, StandardCharsets.UTF_8));
            }
        });
        return this;
    }

    void says(String destination, String words) {
        session.send(destination, words.getBytes(StandardCharsets.UTF_8));
    }

    boolean isOpen() {
        return session.isConnected();
    }

    @Override
    public void close() {
        if (session.isConnected()) {
            session.disconnect();
        }
        client.stop();
    }
}
