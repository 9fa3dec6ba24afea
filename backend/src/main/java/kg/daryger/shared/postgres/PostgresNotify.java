package kg.daryger.shared.postgres;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** NOTIFY: what is sent inside a transaction arrives after its commit, on all nodes, the sender's included. */
@Component
public class PostgresNotify {

    private final JdbcClient jdbc;

    PostgresNotify(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param payload at most 7,900 bytes, ids and codes only */
    public void send(String channel, String payload) {
        jdbc.sql("select pg_notify(:channel, :payload)")
                .param("channel", channel)
                .param("payload", payload)
                .query((row, number) -> 0)
                .list();
    }
}
