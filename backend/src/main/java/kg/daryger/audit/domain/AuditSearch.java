package kg.daryger.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.audit.AuditEntry.CodedChange;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit without personal values: which fields changed is shown, what stood in them is not. */
@Component
public class AuditSearch {

    private static final String FOUND = """
            from audit_entry e where (:action = '' or e.action like :prefix escape '\\')
            and (:actor::uuid is null or e.actor = :actor::uuid)
            and (:entity::uuid is null or e.entity_id = :entity::uuid)
            and (:since::timestamptz is null or e.at >= :since::timestamptz)
            and (:before::timestamptz is null or e.at < :before::timestamptz)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditSearch(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Paged<Row> find(Asked asked, PageAsked page) {
        var total =
                statement("select count(*) " + FOUND, asked).query(Long.class).single();
        var rows = statement("""
                        select e.*, array(select v.field from audit_value v where v.entry_id = e.id order by v.field) as personal
                        """ + FOUND + " order by e.at desc, e.id desc limit :size offset :offset", asked)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::row)
                .list();
        return new Paged<>(rows, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec statement(String sql, Asked asked) {
        return jdbc.sql(sql)
                .param("action", asked.action())
                .param("prefix", asked.action().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("actor", asked.actor())
                .param("entity", asked.entity())
                .param("since", timestamp(asked.since()))
                .param("before", timestamp(asked.before()));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                List.of((String[]) row.getArray("roles").getArray()),
                Objects.requireNonNull(row.getString("action")),
                new Entity(
                        Objects.requireNonNull(row.getString("entity_kind")),
                        Objects.requireNonNull(row.getObject("entity_id", UUID.class))),
                json.readValue(row.getString("changes"), new TypeReference<List<CodedChange>>() {}),
                List.of((String[]) row.getArray("personal").getArray()),
                Optional.ofNullable(row.getString("reason")).orElse(""),
                Optional.ofNullable(row.getString("trace_id")).orElse(""));
    }

    /** @param action beginning of the action's name, or empty */
    public record Asked(
            String action,
            @Nullable UUID actor,
            @Nullable UUID entity,
            @Nullable Instant since,
            @Nullable Instant before) {}

    /** @param personal names of the fields whose values are kept apart */
    public record Row(
            Instant at,
            @Nullable UUID actor,
            List<String> roles,
            String action,
            Entity entity,
            List<CodedChange> changes,
            List<String> personal,
            String reason,
            String traceId) {}

    public record Entity(String kind, UUID id) {}
}
