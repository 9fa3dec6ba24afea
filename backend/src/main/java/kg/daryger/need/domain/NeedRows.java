package kg.daryger.need.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.daryger.institution.InstitutionId;
import kg.daryger.need.CloseReason;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedState;
import kg.daryger.need.NeedTerms;
import kg.daryger.need.NeedView;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of the table need. */
@Component
class NeedRows {

    private final JsonMapper json;

    NeedRows(JsonMapper json) {
        this.json = json;
    }

    NeedView view(ResultSet row, int number) throws SQLException {
        return new NeedView(
                new NeedId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                NeedState.valueOf(row.getString("state")),
                terms(row),
                row.getObject("rank", Integer.class),
                row.getString("rank_reason"),
                row.getString("head_comment"),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "published_at"),
                instant(row, "expires_at"),
                reason(row),
                row.getString("close_comment"));
    }

    private static @Nullable CloseReason reason(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("close_reason");
        return reason == null ? null : CloseReason.valueOf(reason);
    }

    private NeedTerms terms(ResultSet row) throws SQLException {
        return new NeedTerms(
                Objects.requireNonNull(text(row, "title")),
                row.getString("specialty"),
                list(row, "skills"),
                row.getString("audience"),
                row.getInt("people"),
                HelpKind.valueOf(row.getString("kind")),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class),
                list(row, "languages"),
                text(row, "goal"),
                text(row, "prerequisites"),
                text(row, "equipment"),
                list(row, "funding"),
                row.getBoolean("funding_said"),
                list(row, "readiness"),
                row.getBoolean("readiness_said"),
                row.getString("urgency"));
    }

    private @Nullable LocalizedText text(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return value == null ? null : json.readValue(value, LocalizedText.class);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
