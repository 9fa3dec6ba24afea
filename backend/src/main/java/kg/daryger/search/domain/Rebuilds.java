package kg.daryger.search.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked to be built anew, and how far each node is. */
@Repository
class Rebuilds {

    private static final Duration SILENT = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Rebuilds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A part whose node fell silent counts as given up. */
    boolean isRunning() {
        return jdbc.sql("select exists (select 1 from search_rebuild_part where state = 'RUNNING' and changed_at > ?)")
                .param(Timestamp.from(clock.instant().minus(SILENT)))
                .query(Boolean.class)
                .single();
    }

    void add(UUID id) {
        jdbc.sql("insert into search_rebuild (id, asked_at) values (?, ?)")
                .params(id, Timestamp.from(clock.instant()))
                .update();
    }

    void reached(UUID id, Rebuild.Part part) {
        jdbc.sql("""
                        insert into search_rebuild_part (rebuild_id, node, engine, done, total, state, changed_at)
                        values (:id, :node, :engine, :done, :total, :state, :at)
                        on conflict (rebuild_id, node, engine) do update
                        set done = excluded.done, total = excluded.total, state = excluded.state,
                            changed_at = excluded.changed_at
                        """)
                .param("id", id)
                .param("node", part.node())
                .param("engine", part.engine())
                .param("done", part.done())
                .param("total", part.total())
                .param("state", part.state().name())
                .param("at", Timestamp.from(part.changedAt()))
                .update();
    }

    Optional<Rebuild> latest() {
        return jdbc.sql("select id, asked_at from search_rebuild order by asked_at desc, id desc limit 1")
                .query(Asked.class)
                .optional()
                .map(asked -> new Rebuild(
                        asked.id(),
                        asked.askedAt(),
                        jdbc.sql("""
                                        select node, engine, done, total, state, changed_at from search_rebuild_part
                                        where rebuild_id = ? order by engine, node
                                        """)
                                .param(asked.id())
                                .query(Rebuild.Part.class)
                                .list()));
    }

    record Asked(UUID id, Instant askedAt) {}
}
