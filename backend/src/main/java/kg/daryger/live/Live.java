package kg.daryger.live;

import java.util.UUID;
import kg.daryger.shared.AccountId;

/**
 * Tells open pages on all nodes that something changed, after the current transaction's commit. Messages carry a code and
 * an id, never content: the page asks REST again.
 */
public interface Live {

    /** To one account's pages: {@code /user/queue/<code>}. @param code such as {@code inbox} */
    void toAccount(AccountId account, String code, UUID id);

    /** To everybody who may listen to {@code /topic/<topic>/<id>}. */
    void toTopic(LiveTopic topic, UUID id);

    /** Closes the account's sockets on all nodes: signed out, locked, a role lost. */
    void close(AccountId account);
}
