package kg.daryger.agenda.domain;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.Overlapping;
import kg.daryger.shared.TypedId;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Time of doctors, rooms and theatres: the database itself refuses that two events hold one of them at once. */
@Component
class Bookings {

    private static final Set<String> CLASHES = Set.of("23P01", "40P01");

    private final JdbcClient jdbc;

    Bookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Books the event's speakers and rooms for its parts, or for the whole of it, in place of what was booked before.
     *
     * @throws Overlapping when one of them is taken; the transaction can only be rolled back then
     */
    void book(EventView event) {
        release(event);
        var resources = Stream.<TypedId>concat(event.speakers().stream(), event.rooms().stream())
                .map(TypedId::value)
                .sorted()
                .toList();
        try {
            resources.forEach(this::queueFor);
            resources.forEach(resource -> spansOf(event).forEach(span -> insert(event, resource, span)));
        } catch (DataAccessException refused) {
            throw isClash(refused) ? new Overlapping() : refused;
        }
    }

    void release(EventView event) {
        jdbc.sql("delete from booking where event_id = ?")
                .params(event.id().value())
                .update();
    }

    /** @param except an event whose own bookings do not count */
    boolean free(Collection<UUID> resources, Span span, UUID except) {
        return resources.isEmpty()
                || jdbc.sql("""
                                select not exists (select from booking
                                    where resource in (:resources) and event_id <> :except
                                      and during && tstzrange(:from, :until))
                                """)
                        .param("resources", resources)
                        .param("except", except)
                        .param("from", Timestamp.from(span.from()))
                        .param("until", Timestamp.from(span.until()))
                        .query(Boolean.class)
                        .single();
    }

    /** Two that want the same resource stand in line, instead of finding each other in a deadlock. */
    private void queueFor(UUID resource) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('booking:' || ?, 0))")
                .params(resource.toString())
                .query((row, number) -> 0)
                .list();
    }

    private void insert(EventView event, UUID resource, Span span) {
        jdbc.sql("insert into booking (id, resource, event_id, during) values (?, ?, ?, tstzrange(?, ?))")
                .params(TypedId.fresh(), resource, event.id().value())
                .params(Timestamp.from(span.from()), Timestamp.from(span.until()))
                .update();
    }

    private static List<Span> spansOf(EventView event) {
        return event.parts().isEmpty()
                ? List.of(new Span(event.start(), event.end()))
                : event.parts().stream()
                        .map(part -> new Span(part.start(), part.end()))
                        .toList();
    }

    private static boolean isClash(DataAccessException refused) {
        return refused.getMostSpecificCause() instanceof SQLException cause && CLASHES.contains(cause.getSQLState());
    }

    /** @param until not part of it */
    record Span(Instant from, Instant until) {}
}
