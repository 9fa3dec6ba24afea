package kg.daryger.agenda.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds events by whom they concern and when; answers ids in the order of their start. */
@Component
class EventList {

    private static final String TOUCHES =
            " e.starts_at < :until and e.ends_at > :from order by e.starts_at, e.id limit 500";

    private final JdbcClient jdbc;

    EventList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EventId> ofSpeaker(UUID doctor, Instant from, Instant until) {
        return ids(
                jdbc.sql("select e.id from event e join event_speaker s on s.event_id = e.id "
                                + "where s.doctor_id = :doctor and e.status <> 'DRAFT' and" + TOUCHES)
                        .param("doctor", doctor),
                from,
                until);
    }

    List<EventId> ofHosts(Collection<UUID> institutions, Instant from, Instant until) {
        return institutions.isEmpty()
                ? List.of()
                : ids(
                        jdbc.sql(
                                        "select distinct e.id, e.starts_at from event e join event_host h on h.event_id = e.id "
                                                + "where h.institution_id in (:institutions) and" + TOUCHES)
                                .param("institutions", institutions),
                        from,
                        until);
    }

    List<EventId> published(Instant after, int limit) {
        return jdbc.sql("""
                        select id from event
                        where reach = 'PUBLIC' and status = 'SCHEDULED' and ends_at > :after
                        order by starts_at, id limit :limit
                        """)
                .param("after", Timestamp.from(after))
                .param("limit", limit)
                .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
                .list();
    }

    private static List<EventId> ids(JdbcClient.StatementSpec statement, Instant from, Instant until) {
        return statement
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
                .list();
    }
}
