package kg.daryger.search.domain;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Lets one node at a time feed the cluster. The lock lives as long as this connection, which is outside the pool because it
 * is held for ever; when the node dies PostgreSQL gives it to another.
 */
final class OneWriter implements AutoCloseable {

    private static final int ANSWER_SECONDS = 2;

    private final JdbcConnectionDetails database;
    private final String what;
    private @Nullable Connection connection;
    private boolean held;

    /** @param what is written by one node only */
    OneWriter(JdbcConnectionDetails database, String what) {
        this.database = database;
        this.what = what;
    }

    /** Whether it is this node's turn; takes it when nobody has it. */
    synchronized boolean held() {
        try {
            var current = connection;
            if (current == null || !current.isValid(ANSWER_SECONDS)) {
                close();
                current = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                connection = current;
            }
            held = held || take(current);
        } catch (SQLException lost) {
            close();
        }
        return held;
    }

    private boolean take(Connection current) throws SQLException {
        try (var asked = current.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            asked.setString(1, what);
            try (var answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** Another node may. */
    @Override
    public synchronized void close() {
        held = false;
        var current = connection;
        connection = null;
        if (current != null) {
            try {
                current.close();
            } catch (SQLException gone) {
                // then the lock is gone too
                return;
            }
        }
    }
}
