package kg.daryger.shared.web;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
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

    /** A call that has not ended by then died with its node; none takes as long. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(10);

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
        while (!take(call)) {
            var earlier = earlier(call);
            if (earlier.isPresent()) {
                return earlier;
            } // given back in between
        }
        return Optional.empty();
    }

    /** Of several that find a call given up, one gets it: the others wait for its row and then see that it is new. */
    private boolean take(Call call) {
        var now = clock.instant();
        return jdbc.sql("""
                        insert into idempotency_key (key, caller, path, at, taken_by)
                        values (:key, :caller, :path, :now, :by)
                        on conflict (key, caller) do update set at = excluded.at, taken_by = excluded.taken_by
                        where idempotency_key.status is null and idempotency_key.at < :dead
                          and idempotency_key.path = excluded.path
                        """)
                        .param("key", call.key())
                        .param("caller", call.caller())
                        .param("path", call.path())
                        .param("now", Timestamp.from(now))
                        .param("by", call.id())
                        .param("dead", Timestamp.from(now.minus(GIVEN_UP)))
                        .update()
                == 1;
    }

    private Optional<Earlier> earlier(Call call) {
        return jdbc.sql("select path, status, content_type, body from idempotency_key where key = ? and caller = ?")
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

    /** Does nothing when the call was given up and another has its key. */
    void finish(Call call, Answer answer) {
        jdbc.sql("""
                        update idempotency_key set status = :status, content_type = :type, body = :body
                        where key = :key and caller = :caller and taken_by = :by
                        """)
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("body", keys.seal(answer.body(), context(call)))
                .param("key", call.key())
                .param("caller", call.caller())
                .param("by", call.id())
                .update();
    }

    private static String context(Call call) {
        return "idempotency/" + call.caller() + "/" + call.key();
    }

    /** As {@link #finish}. */
    void forget(Call call) {
        jdbc.sql("delete from idempotency_key where key = ? and caller = ? and taken_by = ?")
                .params(call.key(), call.caller(), call.id())
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from idempotency_key where at < ?")
                .params(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /** @param id of this one call, whoever else comes with the same key */
    record Call(String key, String caller, String path, UUID id) {}

    /** @param answer null: the call still runs, or its node died not long ago */
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
