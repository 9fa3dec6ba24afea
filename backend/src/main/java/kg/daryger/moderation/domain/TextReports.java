package kg.daryger.moderation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reports; of those that are decided the words are gone. */
@Component
class TextReports {

    private static final TypeReference<Map<String, LocalizedText>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TextReports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return false when there is an open report of the thing already */
    boolean open(TextReport report, @Nullable AccountId by) {
        return jdbc.sql("""
                        insert into text_report (id, kind, subject_id, state, hidden, note, reported_by, reported_at)
                        values (:id, :kind, :subject, 'OPEN', :hidden::jsonb, :note, :by, :at) on conflict do nothing
                        """)
                        .param("id", report.id())
                        .param("kind", report.kind())
                        .param("subject", report.subject())
                        .param("hidden", json.writeValueAsString(report.hidden()))
                        .param("note", report.note())
                        .param("by", by == null ? null : by.value())
                        .param("at", Timestamp.from(report.reportedAt()))
                        .update()
                == 1;
    }

    /** Locked until the transaction ends, so that it is decided once. */
    Optional<TextReport> openForUpdate(UUID id) {
        return jdbc.sql("select * from text_report where id = ? and state = 'OPEN' for update")
                .param(id)
                .query(this::read)
                .optional();
    }

    Optional<TextReport> openOf(String kind, UUID subject) {
        return jdbc.sql("select * from text_report where kind = ? and subject_id = ? and state = 'OPEN'")
                .params(kind, subject)
                .query(this::read)
                .optional();
    }

    /** Open ones, oldest first. */
    Paged<TextReport> open(PageAsked page) {
        var total = jdbc.sql("select count(*) from text_report where state = 'OPEN'")
                .query(Long.class)
                .single();
        var items = jdbc.sql("select * from text_report where state = 'OPEN' order by reported_at, id limit ? offset ?")
                .params(page.size(), page.offset())
                .query(this::read)
                .list();
        return new Paged<>(items, page.page(), page.size(), total);
    }

    void close(UUID id, String state, Decided decided) {
        jdbc.sql("""
                        update text_report set state = ?, hidden = null, decided_by = ?, decided_at = ?, reason = ?
                        where id = ?
                        """)
                .params(state, decided.by().value(), Timestamp.from(decided.at()), decided.reason(), id)
                .update();
    }

    private TextReport read(ResultSet row, int number) throws SQLException {
        return new TextReport(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getString("kind")),
                Objects.requireNonNull(row.getObject("subject_id", UUID.class)),
                json.readValue(row.getString("hidden"), WORDS),
                row.getString("note"),
                row.getTimestamp("reported_at").toInstant());
    }

    record Decided(AccountId by, Instant at, String reason) {}
}
