package kg.daryger.identity.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.shared.Language;
import kg.daryger.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What visitors asked to be mailed, until it is decided whether anybody gets it. */
@Component
class RequestedLinks {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    RequestedLinks(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    UUID note(LinkPurpose purpose, EmailAddress email, Language language, @Nullable SignUp signUp) {
        var id = TypedId.fresh();
        jdbc.sql("""
                        insert into requested_link (id, purpose, email, language, sign_up, asked_at)
                        values (:id, :purpose, :email, :language, :signUp::jsonb, :now)
                        """)
                .param("id", id)
                .param("purpose", purpose.name())
                .param("email", email.value())
                .param("language", language.code())
                .param("signUp", signUp == null ? null : json.writeValueAsString(signUp))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** Takes the wish; empty when it was taken before. */
    Optional<Requested> take(UUID id) {
        return jdbc.sql("delete from requested_link where id = ? returning purpose, email, sign_up")
                .param(id)
                .query((row, number) -> new Requested(
                        LinkPurpose.valueOf(row.getString("purpose")),
                        new EmailAddress(Objects.requireNonNull(row.getString("email"))),
                        read(row.getString("sign_up"))))
                .optional();
    }

    private @Nullable SignUp read(@Nullable String text) {
        return text == null ? null : json.readValue(text, SignUp.class);
    }

    record Requested(
            LinkPurpose purpose,
            EmailAddress email,
            @Nullable SignUp signUp) {}
}
