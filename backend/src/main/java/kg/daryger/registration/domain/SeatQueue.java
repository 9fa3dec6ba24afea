package kg.daryger.registration.domain;

import kg.daryger.agenda.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One at a time per event and over all nodes, until the transaction ends: so that the last seat is given once. */
@Component
class SeatQueue {

    private final JdbcClient jdbc;

    SeatQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void stand(EventId event) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('seats:' || ?, 0))")
                .params(event.toString())
                .query((row, number) -> 0)
                .list();
    }
}
