package kg.daryger.loading.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import kg.daryger.shared.NeverInProduction;
import kg.daryger.shared.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which files were loaded, and how far. */
@Component
@NeverInProduction
class Loads {

    private final JdbcClient jdbc;
    private final Clock clock;

    Loads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The file's load, begun now or earlier. */
    @Transactional
    public Load begin(String source, String hash) {
        jdbc.sql("""
                        insert into load (id, source, hash, rows_done, loaded, known, rejected, started_at)
                        values (:id, :source, :hash, 0, 0, 0, 0, :now) on conflict (source, hash) do nothing
                        """)
                .param("id", TypedId.fresh())
                .param("source", source)
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select * from load where source = ? and hash = ?")
                .params(source, hash)
                .query((row, number) -> load(row))
                .single();
    }

    /** @throws WrongFile when somebody else has loaded the rows meanwhile: the counts would be wrong */
    @Transactional(propagation = Propagation.MANDATORY)
    public Load advance(Load before, Outcome outcome) {
        int changed = jdbc.sql("""
                        update load set rows_done = rows_done + :rows, loaded = loaded + :loaded, known = known + :known,
                            rejected = rejected + :rejected
                        where id = :id and rows_done = :done and finished_at is null
                        """)
                .param("rows", outcome.rows())
                .param("loaded", outcome.loaded())
                .param("known", outcome.known())
                .param("rejected", outcome.rejected())
                .param("id", before.id())
                .param("done", before.rows())
                .update();
        if (changed == 0) {
            throw new WrongFile("another process loads the same file");
        }
        return before.and(outcome);
    }

    @Transactional
    public void finish(Load load) {
        jdbc.sql("update load set finished_at = ? where id = ? and finished_at is null")
                .params(Timestamp.from(clock.instant()), load.id())
                .update();
    }

    private static Load load(ResultSet row) throws SQLException {
        return new Load(
                row.getObject("id", UUID.class),
                row.getString("source"),
                new Outcome(
                        row.getLong("rows_done"), row.getLong("loaded"), row.getLong("known"), row.getLong("rejected")),
                row.getObject("finished_at") != null);
    }

    /** @param so what became of its rows so far */
    record Load(UUID id, String source, Outcome so, boolean finished) {

        long rows() {
            return so.rows();
        }

        Load and(Outcome more) {
            return new Load(id, source, so.and(more), finished);
        }
    }

    /** @param known rows whose external id is a doctor's already */
    record Outcome(long rows, long loaded, long known, long rejected) {

        Outcome and(Outcome more) {
            return new Outcome(rows + more.rows, loaded + more.loaded, known + more.known, rejected + more.rejected);
        }
    }
}
