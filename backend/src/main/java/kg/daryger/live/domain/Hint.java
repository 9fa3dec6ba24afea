package kg.daryger.live.domain;

import java.util.UUID;
import kg.daryger.shared.AccountId;

/** What travels from node to node. */
record Hint(Kind kind, String name, UUID id, UUID target) {

    enum Kind {
        ACCOUNT,
        TOPIC,
        CLOSE
    }

    static Hint account(AccountId account, String code, UUID id) {
        return new Hint(Kind.ACCOUNT, code, id, account.value());
    }

    static Hint topic(String name, UUID id) {
        return new Hint(Kind.TOPIC, name, id, id);
    }

    static Hint close(AccountId account) {
        return new Hint(Kind.CLOSE, "close", account.value(), account.value());
    }
}
