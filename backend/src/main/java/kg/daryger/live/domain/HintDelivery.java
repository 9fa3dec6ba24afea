package kg.daryger.live.domain;

import java.util.UUID;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.postgres.PostgresListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives the hints that arrive to this node's own sockets. */
@Component
class HintDelivery implements PostgresListener {

    private static final Logger LOG = LoggerFactory.getLogger(HintDelivery.class);
    private static final UUID NOTHING = new UUID(0, 0);

    private final SimpMessagingTemplate broker;
    private final OpenSockets sockets;
    private final JsonMapper json;

    HintDelivery(SimpMessagingTemplate broker, OpenSockets sockets, JsonMapper json) {
        this.broker = broker;
        this.sockets = sockets;
        this.json = json;
    }

    @Override
    public String channel() {
        return NotifyingLive.CHANNEL;
    }

    @Override
    public void onNotify(String payload) {
        try {
            deliver(json.readValue(payload, Hint.class));
        } catch (RuntimeException failed) {
            LOG.error("a live hint could not be delivered", failed);
        }
    }

    private void deliver(Hint hint) {
        var message = new LiveMessage(hint.name(), hint.id());
        switch (hint.kind()) {
            case ACCOUNT -> toAccount(new AccountId(hint.target()), message);
            case TOPIC -> broker.convertAndSend(Destinations.topic(hint.name(), hint.target()), message);
            case CLOSE -> sockets.close(new AccountId(hint.target()));
        }
    }

    private void toAccount(AccountId account, LiveMessage message) {
        if (sockets.has(account)) {
            broker.convertAndSendToUser(account.toString(), "/queue/" + message.code(), message);
        }
    }

    /** Something may have been missed: every page asks REST again. */
    @Override
    public void onReconnect() {
        try {
            sockets.accounts().forEach(account -> toAccount(account, new LiveMessage("resync", NOTHING)));
        } catch (RuntimeException failed) {
            LOG.error("pages could not be told to load again", failed);
        }
    }
}
