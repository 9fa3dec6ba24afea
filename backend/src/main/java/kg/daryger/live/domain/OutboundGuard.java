package kg.daryger.live.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.stereotype.Component;

/** Asks a shared topic's rule again at each delivery: who lost the right since SUBSCRIBE hears nothing more. */
@Component
class OutboundGuard implements ChannelInterceptor {

    private final TopicRules rules;
    private final OpenSockets sockets;

    OutboundGuard(TopicRules rules, OpenSockets sockets) {
        this.rules = rules;
        this.sockets = sockets;
    }

    @Override
    public @Nullable Message<?> preSend(Message<?> message, MessageChannel channel) {
        var headers = message.getHeaders();
        @Nullable String destination = SimpMessageHeaderAccessor.getDestination(headers);
        if (SimpMessageHeaderAccessor.getMessageType(headers) != SimpMessageType.MESSAGE
                || destination == null
                || !destination.startsWith("/topic/")) {
            return message;
        }
        return sockets.accountOf(SimpMessageHeaderAccessor.getSessionId(headers))
                .filter(account -> rules.mayListen(account, destination))
                .map(account -> message)
                .orElse(null);
    }
}
