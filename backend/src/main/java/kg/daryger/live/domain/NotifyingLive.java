package kg.daryger.live.domain;

import java.util.UUID;
import java.util.regex.Pattern;
import kg.daryger.live.Live;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.postgres.PostgresNotify;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends hints to all nodes, this one included, when the transaction commits. */
@Component
class NotifyingLive implements Live {

    static final String CHANNEL = "daryger_live";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{0,39}");

    private final PostgresNotify notify;
    private final JsonMapper json;

    NotifyingLive(PostgresNotify notify, JsonMapper json) {
        this.notify = notify;
        this.json = json;
    }

    @Override
    public void toAccount(AccountId account, String code, UUID id) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code: " + code);
        }
        send(Hint.account(account, code, id));
    }

    @Override
    public void toTopic(LiveTopic topic, UUID id) {
        send(Hint.topic(topic.name(), id));
    }

    @Override
    public void close(AccountId account) {
        send(Hint.close(account));
    }

    private void send(Hint hint) {
        notify.send(CHANNEL, json.writeValueAsString(hint));
    }
}
