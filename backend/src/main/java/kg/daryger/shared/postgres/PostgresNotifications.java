package kg.daryger.shared.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * LISTEN/NOTIFY: one connection of its own a node, outside the pool because it is held for ever. What is sent inside a
 * transaction arrives after its commit, on all nodes, the sender's included.
 */
@Component
public class PostgresNotifications implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresNotifications.class);
    private static final int WAIT_MILLIS = 500;
    private static final long RETRY_NANOS = 1_000_000_000L;

    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;
    private final List<PostgresListener> listeners;
    private volatile boolean running;
    private @Nullable Thread thread;

    PostgresNotifications(JdbcConnectionDetails database, JdbcClient jdbc, List<PostgresListener> listeners) {
        this.database = database;
        this.jdbc = jdbc;
        this.listeners = listeners;
    }

    /** Sends after the current transaction's commit. @param payload at most 7,900 bytes, ids and codes only */
    public void send(String channel, String payload) {
        jdbc.sql("select pg_notify(:channel, :payload)")
                .param("channel", channel)
                .param("payload", payload)
                .query((row, number) -> 0)
                .list();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("postgres-notifications").daemon().start(this::run);
    }

    private void run() {
        var first = true;
        while (running) {
            try (var connection = open()) {
                if (!first) {
                    listeners.forEach(PostgresListener::onReconnect);
                }
                first = false;
                listen(connection);
            } catch (SQLException lost) {
                if (running) {
                    LOG.warn("connection for notifications lost ({}), trying again", lost.getSQLState());
                    LockSupport.parkNanos(RETRY_NANOS);
                }
            }
        }
    }

    private Connection open() throws SQLException {
        var connection = DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
        for (var listener : listeners) {
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + listener.channel());
            }
        }
        return connection;
    }

    private void listen(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var arrived = postgres.getNotifications(WAIT_MILLIS);
            if (arrived == null) {
                continue;
            }
            for (var one : arrived) {
                listeners.stream()
                        .filter(listener -> listener.channel().equals(one.getName()))
                        .forEach(listener -> listener.onNotify(one.getParameter()));
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        var current = thread;
        if (current != null) {
            try {
                current.join(2_000);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
