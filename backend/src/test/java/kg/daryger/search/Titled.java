package kg.daryger.search;

import java.util.UUID;
import kg.daryger.agenda.EventId;
import kg.daryger.change.Changes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives things what a test looks for, as the index will hear of it. */
@TestComponent
public class Titled {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final TransactionTemplate transaction;

    Titled(JdbcClient jdbc, Changes changes, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.transaction = transaction;
    }

    /**
     * @param kind {@code need}, {@code offer}, {@code event}
     * @param title one word that nothing else has
     */
    public void write(String kind, UUID id, String title) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update " + kind + " set title = ?::jsonb where id = ?")
                    .params("{\"original\": \"ru\", \"texts\": {\"ru\": \"" + title + "\"}}", id)
                    .update();
            changes.touched(kind, id);
        });
    }

    /** @param reach as far as the ministry has let it go, {@code PUBLIC} */
    public void reach(EventId event, String reach) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update event set reach = ?, asked_at = now(), decided_at = now() where id = ?")
                    .params(reach, event.value())
                    .update();
            changes.touched("event", event.value());
        });
    }
}
