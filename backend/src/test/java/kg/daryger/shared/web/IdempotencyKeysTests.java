package kg.daryger.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kg.daryger.DarygerTest;
import kg.daryger.shared.TypedId;
import kg.daryger.shared.web.IdempotencyKeys.Answer;
import kg.daryger.shared.web.IdempotencyKeys.Call;
import kg.daryger.shared.web.IdempotencyKeys.Earlier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A key whose call died with its node is taken over by one call, and by one only. */
@DarygerTest
class IdempotencyKeysTests {

    private static final Answer DONE = new Answer(201, "text/plain", "done".getBytes(StandardCharsets.UTF_8));

    @Autowired
    IdempotencyKeys keys;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    final String key = UUID.randomUUID().toString();

    @Test
    void aCallThatRunsKeepsItsKey() {
        begun(Duration.ofMinutes(9));

        assertThat(keys.begin(call("/needs")))
                .hasValueSatisfying(earlier -> assertThat(earlier.answer()).isNull());
    }

    @Test
    void ofManyThatFindADeadCallOneTakesItOver() throws Exception {
        var dead = begun(Duration.ofMinutes(11));

        var taken = new ArrayList<Optional<Earlier>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Optional<Earlier>> take = () -> keys.begin(call("/needs"));
            for (Future<Optional<Earlier>> one :
                    threads.invokeAll(Stream.generate(() -> take).limit(8).toList())) {
                taken.add(one.get());
            }
        }

        assertThat(taken).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(keys.begin(dead)).as("not even the dead one takes it again").isPresent();
    }

    @Test
    void whoEndsAfterBeingGivenUpWritesNothingOverTheTaker() {
        var late = begun(Duration.ofMinutes(11));
        var taker = call("/needs");
        assertThat(keys.begin(taker)).isEmpty();

        keys.finish(late, new Answer(201, "text/plain", "late".getBytes(StandardCharsets.UTF_8)));
        keys.forget(late);
        assertThat(keys.begin(call("/needs")))
                .as("the taker still runs")
                .hasValueSatisfying(earlier -> assertThat(earlier.answer()).isNull());
        keys.finish(taker, DONE);

        assertThat(keys.begin(call("/needs")))
                .hasValueSatisfying(earlier ->
                        assertThat(earlier.answer()).usingRecursiveComparison().isEqualTo(DONE));
    }

    @Test
    void whatWasAnsweredIsNotTakenOverHoweverOld() {
        keys.finish(begun(Duration.ofHours(23)), DONE);

        assertThat(keys.begin(call("/needs"))).isPresent();
    }

    @Test
    void aDeadCallsKeyIsNotTakenForSomethingElse() {
        begun(Duration.ofMinutes(11));

        assertThat(keys.begin(call("/offers")))
                .hasValueSatisfying(earlier -> assertThat(earlier.path()).isEqualTo("/needs"));
    }

    private Call call(String path) {
        return new Call(key, "somebody", path, TypedId.fresh());
    }

    /** A call to {@code /needs} that began so long ago. */
    private Call begun(Duration ago) {
        var call = call("/needs");
        assertThat(keys.begin(call)).isEmpty();
        jdbc.sql("update idempotency_key set at = ? where key = ?")
                .params(Timestamp.from(clock.instant().minus(ago)), key)
                .update();
        return call;
    }
}
