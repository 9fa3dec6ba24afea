package kg.daryger.identity.domain;

import kg.daryger.live.Live;
import kg.daryger.shared.AccountId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends sessions on all nodes: the rows go in the caller's transaction, so that a lock and the end of what it locks are one
 * step; open sockets follow after the commit.
 */
@Component
class EndingSessions {

    private final JdbcClient jdbc;
    private final ObjectProvider<Live> live;

    EndingSessions(JdbcClient jdbc, ObjectProvider<Live> live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    void everywhere(AccountId account) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(account.toString())
                .update();
        live.ifAvailable(one -> one.close(account));
    }
}
