package kg.daryger.shared.web;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kg.daryger.shared.keys.MasterKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys of POSTs that were already taken, with their answers, on all nodes. Answers are sealed: some tell a secret once. */
@Component
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final MasterKeys keys;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, MasterKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /** Takes the key, or says what became of the call that took it before. */
    Optional<Earlier> begin(Call call) {
        var taken = jdbc.sql("""
                        insert into idempotency_key (key, caller, path, at) values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(call.key(), call.caller(), call.path(), Timestamp.from(clock.instant()))
                .update();
        return taken == 1
                ? Optional.empty()
                : jdbc.sql("select path, status, content_type, body from idempotency_key where key = ? and caller = ?")
                        .params(call.key(), call.caller())
                        .query((row, number) -> new Earlier(
                                row.getString("path"),
                                row.getObject("status") == null
                                        ? null
                                        : new Answer(
                                                row.getInt("status"),
                                                row.getString("content_type"),
                                                keys.open(row.getBytes("body"), context(call)))))
                        .optional();
    }

    void finish(Call call, Answer answer) {
        jdbc.sql("""
                        update idempotency_key set status = :status, content_type = :type, body = :body
                        where key = :key and caller = :caller
                        """)
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("body", keys.seal(answer.body(), context(call)))
                .param("key", call.key())
                .param("caller", call.caller())
                .update();
    }

    private static String context(Call call) {
        return "idempotency/" + call.caller() + "/" + call.key();
    }

    void forget(Call call) {
        jdbc.sql("delete from idempotency_key where key = ? and caller = ?")
                .params(call.key(), call.caller())
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from idempotency_key where at < ?")
                .params(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    record Call(String key, String caller, String path) {}

    /** @param answer null: the call still runs, or its node died */
    record Earlier(String path, @Nullable Answer answer) {}

    record Answer(int status, @Nullable String contentType, byte[] body) {}

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> forgetIdempotencyKeys(IdempotencyKeys keys) {
            return Tasks.recurring("shared-forget-idempotency-keys", FixedDelay.of(Duration.ofHours(1)))
                    .execute((instance, context) -> keys.forgetOld());
        }
    }
}
