package kg.daryger.live.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.stereotype.Component;

/**
 * Default deny for what clients send: they may listen to their own queues and to declared topics whose rule lets them, and
 * say nothing, because no module takes messages under {@code /app}. A refusal ends the connection.
 */
@Component
class InboundGuard implements ChannelInterceptor {

    private final TopicRules rules;
    private final OpenSockets sockets;

    InboundGuard(TopicRules rules, OpenSockets sockets) {
        this.rules = rules;
        this.sockets = sockets;
    }

    @Override
    public Message<?> preSend(Message<?> message, MessageChannel channel) {
        var type = SimpMessageHeaderAccessor.getMessageType(message.getHeaders());
        var allowed = type != null
                && switch (type) {
                    case CONNECT, HEARTBEAT, UNSUBSCRIBE, DISCONNECT -> true;
                    case SUBSCRIBE -> maySubscribe(message);
                    default -> false;
                };
        if (!allowed) {
            throw new MessageDeliveryException(message, "refused");
        }
        return message;
    }

    private boolean maySubscribe(Message<?> message) {
        @Nullable String destination = SimpMessageHeaderAccessor.getDestination(message.getHeaders());
        return destination != null
                && sockets.accountOf(SimpMessageHeaderAccessor.getSessionId(message.getHeaders()))
                        .filter(account -> rules.mayListen(account, destination))
                        .isPresent();
    }
}
