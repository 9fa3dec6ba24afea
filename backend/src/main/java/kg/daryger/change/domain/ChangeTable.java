package kg.daryger.change.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.daryger.change.Change;
import kg.daryger.change.ChangePosition;
import kg.daryger.change.Changes;
import kg.daryger.change.Narrowings;
import kg.daryger.change.PendingChanges;
import kg.daryger.shared.postgres.PostgresNotify;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The change feed's table. */
@Component
class ChangeTable implements Changes, Narrowings, PendingChanges {

    /** Few enough that what a consumer makes of them fits beside the new generation of the heap. */
    static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final PostgresNotify notify;

    ChangeTable(JdbcClient jdbc, PostgresNotify notify) {
        this.jdbc = jdbc;
        this.notify = notify;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void touched(String kind, Collection<UUID> ids) {
        write(kind, ids, false);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void narrowed(String kind, Collection<UUID> ids) {
        write(kind, ids, true);
    }

    private void write(String kind, Collection<UUID> ids, boolean narrowed) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql("insert into change (kind, entity_id, narrowed) select :kind, unnest(:ids::uuid[]), :narrowed")
                .param("kind", kind)
                .param("ids", ids.toArray(UUID[]::new))
                .param("narrowed", narrowed)
                .update();
        notify.send(CHANNEL, narrowed ? NARROWED : "");
    }

    @Override
    public List<Narrowing> since(ChangePosition position) {
        return jdbc.sql("""
                        select tx::text::bigint as tx, id, kind, entity_id from change
                        where narrowed and (tx, id) > (:tx::text::xid8, :id)
                        """)
                .param("tx", Long.toString(position.tx()))
                .param("id", position.id())
                .query((row, number) -> new Narrowing(
                        new Change(row.getString("kind"), row.getObject("entity_id", UUID.class)),
                        new ChangePosition(row.getLong("tx"), row.getLong("id"))))
                .list();
    }

    @Override
    public Set<UUID> pending(ChangePosition after, String kind, int most) {
        return new HashSet<>(jdbc.sql("""
                        select entity_id from change where (tx, id) > (:tx::text::xid8, :id) and kind = :kind
                        order by tx desc, id desc limit :most
                        """)
                .param("tx", Long.toString(after.tx()))
                .param("id", after.id())
                .param("kind", kind)
                .param("most", most)
                .query(UUID.class)
                .list());
    }

    /**
     * The rows after a position. Rows of transactions that might still be running are left out: a later commit could
     * otherwise slip in before the position and be missed.
     */
    Batch after(ChangePosition position) {
        var rows = jdbc.sql("""
                        select tx::text::bigint as tx, id, kind, entity_id from change
                        where (tx, id) > (:tx::text::xid8, :id) and tx < pg_snapshot_xmin(pg_current_snapshot())
                        order by tx, id limit :limit
                        """)
                .param("tx", Long.toString(position.tx()))
                .param("id", position.id())
                .param("limit", BATCH)
                .query(Row.class)
                .list();
        Map<Change, Boolean> changes = new LinkedHashMap<>();
        rows.forEach(row -> changes.put(new Change(row.kind(), row.entityId()), true));
        var upTo = rows.isEmpty()
                ? position
                : new ChangePosition(rows.getLast().tx(), rows.getLast().id());
        return new Batch(List.copyOf(changes.keySet()), upTo, rows.size() == BATCH);
    }

    record Row(long tx, long id, String kind, UUID entityId) {}

    /** @param more true when another batch is waiting */
    record Batch(List<Change> changes, ChangePosition upTo, boolean more) {}
}
