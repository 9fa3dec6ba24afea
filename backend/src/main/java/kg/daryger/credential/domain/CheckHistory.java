package kg.daryger.credential.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.credential.CheckLevel;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.domain.VerifyingCredential.Outcome;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which items of the checklist who looked at and when, and the decisions that took them along; never overwritten. */
@Component
public class CheckHistory {

    /** Stands for the decision that is not made yet. */
    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when somebody had ticked it already */
    boolean tick(CredentialId credential, String item, AccountId officer) {
        return jdbc.sql("""
                        insert into credential_tick (id, credential_id, item, officer, ticked_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(TypedId.fresh(), credential.value(), item, officer.value(), now())
                        .update()
                == 1;
    }

    /** @return false when it was not ticked */
    boolean untick(CredentialId credential, String item) {
        return jdbc.sql("delete from credential_tick where credential_id = ? and item = ? and decision_id is null")
                        .params(credential.value(), item)
                        .update()
                == 1;
    }

    /** What was looked at is not what is there now: the doctor changed it. */
    void begin(CredentialId credential) {
        jdbc.sql("delete from credential_tick where credential_id = ? and decision_id is null")
                .param(credential.value())
                .update();
    }

    /** Keeps a decision together with what was ticked for it. */
    void decided(CredentialView view, Outcome outcome, AccountId officer) {
        var id = TypedId.fresh();
        jdbc.sql("""
                        insert into credential_decision (id, credential_id, outcome, level, reason, due_on, officer, decided_at)
                        values (:id, :credential, :outcome, :level, :reason, :due, :officer, :at)
                        """)
                .param("id", id)
                .param("credential", view.id().value())
                .param("outcome", outcome.name())
                .param("level", view.level() == null ? null : view.level().name())
                .param("reason", view.reason())
                .param("due", view.dueOn())
                .param("officer", officer.value())
                .param("at", now())
                .update();
        jdbc.sql("update credential_tick set decision_id = ? where credential_id = ? and decision_id is null")
                .params(id, view.id().value())
                .update();
    }

    /** The ticks of the check that is running. */
    public List<Tick> open(CredentialId credential) {
        return ticks(credential).getOrDefault(NONE, List.of());
    }

    /** Newest first. */
    public List<Past> past(CredentialId credential) {
        var ticks = ticks(credential);
        return jdbc.sql("""
                        select d.*, a.email from credential_decision d join account a on a.id = d.officer
                        where d.credential_id = ? order by d.decided_at desc, d.id desc
                        """)
                .param(credential.value())
                .query((row, number) -> past(row, ticks))
                .list();
    }

    private Map<UUID, List<Tick>> ticks(CredentialId credential) {
        var ticks = new HashMap<UUID, List<Tick>>();
        jdbc.sql("""
                        select t.*, a.email from credential_tick t join account a on a.id = t.officer
                        where t.credential_id = ? order by t.ticked_at, t.id
                        """).param(credential.value()).query(row -> {
            var decision = row.getObject("decision_id", UUID.class);
            ticks.computeIfAbsent(decision == null ? NONE : decision, none -> new ArrayList<>())
                    .add(new Tick(row.getString("item"), row.getString("email"), instant(row, "ticked_at")));
        });
        return ticks;
    }

    private static Past past(ResultSet row, Map<UUID, List<Tick>> ticks) throws SQLException {
        var level = row.getString("level");
        return new Past(
                Outcome.valueOf(row.getString("outcome")),
                level == null ? null : CheckLevel.valueOf(level),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                row.getString("email"),
                instant(row, "decided_at"),
                ticks.getOrDefault(row.getObject("id", UUID.class), List.of()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** @param item code of the checklist @param officerMail who looked at it */
    public record Tick(String item, String officerMail, Instant at) {}

    /** A decision as it was made. @param due by when more was asked, or when to try again */
    public record Past(
            Outcome outcome,
            @Nullable CheckLevel level,
            @Nullable String reason,
            @Nullable LocalDate due,
            String officerMail,
            Instant at,
            List<Tick> ticks) {}
}
