package kg.daryger.identity.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Unfinished forms, so that nothing typed is lost: one table for all forms, reached by their owner only. */
@Component
public class Drafts {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:._-]{0,99}");
    private static final int LARGEST = 200_000;
    private static final int MOST = 200;

    private static final int NONE_YET = 0;
    private static final String OVER_ANY = """
            insert into draft (account_id, form, version, content, saved_at)
            values (:account, :form, 1, :content::jsonb, :now)
            on conflict (account_id, form) do update
            set version = draft.version + 1, content = :content::jsonb, saved_at = :now
            returning version, saved_at
            """;
    private static final String OVER_NONE = """
            insert into draft (account_id, form, version, content, saved_at)
            values (:account, :form, 1, :content::jsonb, :now) on conflict do nothing returning version, saved_at
            """;
    private static final String OVER_THAT = """
            update draft set version = version + 1, content = :content::jsonb, saved_at = :now
            where account_id = :account and form = :form and version = :expected returning version, saved_at
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(AccountId account, String form) {
        return jdbc.sql("select content, version, saved_at from draft where account_id = ? and form = ?")
                .params(account.value(), named(form))
                .query((row, number) -> new Draft(
                        json.readTree(row.getString("content")),
                        row.getInt("version"),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /**
     * @param expected the version that was read, 0 when there was none; null writes over whatever is there
     * @throws ChangedMeanwhile when another one is there
     * @throws DraftTooLarge when it is no form any more
     */
    @Transactional
    public Saved save(AccountId account, String form, JsonNode content, @Nullable Integer expected) {
        var text = json.writeValueAsString(content);
        if (text.length() > LARGEST) {
            throw new DraftTooLarge();
        }
        requireRoom(account, named(form));
        return jdbc.sql(expected == null ? OVER_ANY : expected == NONE_YET ? OVER_NONE : OVER_THAT)
                .param("account", account.value())
                .param("form", form)
                .param("content", text)
                .param("now", Timestamp.from(clock.instant()))
                .param("expected", expected)
                .query((row, number) -> new Saved(
                        row.getInt("version"), row.getTimestamp("saved_at").toInstant()))
                .optional()
                .orElseThrow(() -> differing(account, form, content));
    }

    /** Names the parts of the form in which what is kept differs from what was sent. */
    private ChangedMeanwhile differing(AccountId account, String form, JsonNode sent) {
        var kept = find(account, form).map(Draft::content).orElseGet(json::createObjectNode);
        return new ChangedMeanwhile(Stream.concat(kept.propertyNames().stream(), sent.propertyNames().stream())
                .distinct()
                .filter(name -> !Objects.equals(kept.get(name), sent.get(name)))
                .toList());
    }

    private void requireRoom(AccountId account, String form) {
        var others = jdbc.sql("select count(*) from draft where account_id = ? and form <> ?")
                .params(account.value(), form)
                .query(Long.class)
                .single();
        if (others >= MOST) {
            throw new DraftTooLarge();
        }
    }

    @Transactional
    public void drop(AccountId account, String form) {
        jdbc.sql("delete from draft where account_id = ? and form = ?")
                .params(account.value(), named(form))
                .update();
    }

    int dropOld(Duration kept) {
        return jdbc.sql("delete from draft where saved_at < ?")
                .param(Timestamp.from(clock.instant().minus(kept)))
                .update();
    }

    private static String named(String form) {
        if (!NAME.matcher(form).matches()) {
            throw new NotFound();
        }
        return form;
    }

    public record Draft(JsonNode content, int version, Instant savedAt) {}

    public record Saved(int version, Instant savedAt) {}
}
