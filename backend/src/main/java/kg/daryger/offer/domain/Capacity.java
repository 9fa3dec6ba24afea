package kg.daryger.offer.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes and gives back places, each in one statement: however many try at once, capacity holds. */
@Component
class Capacity {

    private final JdbcClient jdbc;

    Capacity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The state after taking a place; empty when none could be had. */
    Optional<OfferState> take(OfferId id, Instant now) {
        return jdbc.sql("""
                        update offer
                        set taken = taken + 1,
                            version = version + 1,
                            state = case when taken + 1 = capacity then 'EXHAUSTED' else state end,
                            ended_at = case when taken + 1 = capacity then :now else ended_at end
                        where id = :id and state = 'OPEN' and taken < capacity
                        returning state
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query((row, number) -> OfferState.valueOf(row.getString("state")))
                .optional();
    }

    /** True when giving the place back opened a used-up offer again; empty when none was taken. */
    Optional<Boolean> giveBack(OfferId id) {
        return jdbc.sql("""
                        update offer
                        set taken = taken - 1,
                            version = version + 1,
                            state = case when state = 'EXHAUSTED' then 'OPEN' else state end,
                            ended_at = case when state = 'EXHAUSTED' then null else ended_at end
                        where id = :id and taken > 0
                        returning old.state = 'EXHAUSTED' as reopened
                        """)
                .param("id", id.value())
                .query((row, number) -> row.getBoolean("reopened"))
                .optional();
    }
}
