package kg.daryger.live.domain;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;

/** STOMP at {@code /ws}: Spring's own broker for this node's sockets, guarded both ways. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
class SocketConfiguration implements WebSocketMessageBrokerConfigurer {

    private static final long HEARTBEAT_MILLIS = 10_000;

    private final Guards guards;
    private final OpenSockets sockets;
    private final SignedInHandshake handshake;
    private final TaskScheduler heartbeats;
    private final String publicUrl;

    SocketConfiguration(
            Guards guards,
            OpenSockets sockets,
            SignedInHandshake handshake,
            @Lazy @Qualifier("messageBrokerTaskScheduler") TaskScheduler heartbeats,
            @Value("${daryger.public-url}") String publicUrl) {
        this.guards = guards;
        this.sockets = sockets;
        this.handshake = handshake;
        this.heartbeats = heartbeats;
        this.publicUrl = publicUrl;
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        // the page's own origin always may; behind a proxy that is the public address
        registry.addEndpoint("/ws").setAllowedOrigins(publicUrl).addInterceptors(handshake);
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        registry.enableSimpleBroker("/topic", "/queue")
                .setTaskScheduler(heartbeats)
                .setHeartbeatValue(new long[] {HEARTBEAT_MILLIS, HEARTBEAT_MILLIS});
        registry.setApplicationDestinationPrefixes("/app");
        registry.setUserDestinationPrefix("/user");
    }

    @Override
    public void configureClientInboundChannel(ChannelRegistration registration) {
        registration.interceptors(guards.inbound());
    }

    @Override
    public void configureClientOutboundChannel(ChannelRegistration registration) {
        registration.interceptors(guards.outbound());
    }

    @Override
    public void configureWebSocketTransport(WebSocketTransportRegistration registration) {
        registration.setMessageSizeLimit(8 * 1024).addDecoratorFactory(handler -> new Watching(handler, sockets));
    }

    /** Notes every socket that opens and closes. */
    private static final class Watching extends WebSocketHandlerDecorator {

        private final OpenSockets sockets;

        Watching(WebSocketHandler handler, OpenSockets sockets) {
            super(handler);
            this.sockets = sockets;
        }

        @Override
        public void afterConnectionEstablished(WebSocketSession session) throws Exception {
            sockets.opened(session);
            super.afterConnectionEstablished(session);
        }

        @Override
        public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
            sockets.closed(session);
            super.afterConnectionClosed(session, status);
        }
    }
}
