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
import org.springframework.stereotype.Component;

/**
 * LISTEN: one connection of its own a node, outside the pool because it is held for ever.
 */
@Component
class PostgresNotifications implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresNotifications.class);
    private static final int WAIT_MILLIS = 500;
    private static final long RETRY_NANOS = 1_000_000_000L;

    private final JdbcConnectionDetails database;
    private final List<PostgresListener> listeners;
    private volatile boolean running;
    private @Nullable Thread thread;

    PostgresNotifications(JdbcConnectionDetails database, List<PostgresListener> listeners) {
        this.database = database;
        this.listeners = listeners;
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
        var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
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
