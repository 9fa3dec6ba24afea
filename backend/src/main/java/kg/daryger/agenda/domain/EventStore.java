package kg.daryger.agenda.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Events at rest. Lists of ids come from {@link EventList}. */
interface EventStore extends ListCrudRepository<Event, EventId> {

    Optional<Event> findByOrigin(UUID origin);

    @Query("select * from event where series_id = :series order by starts_at, id")
    List<Event> ofSeries(UUID series);

    @Query("""
            select id from event
            where status in ('DRAFT', 'PROVISIONAL', 'SCHEDULED') and starts_at > :now
            order by starts_at, id
            """)
    List<UUID> idsAhead(Instant now);

    @Query("""
            select id from event
            where status = 'SCHEDULED' and online and link_url is null and link_asked_at is null
              and starts_at > :now and starts_at <= :until
            """)
    List<UUID> idsWithoutLink(Instant now, Instant until);

    @Query(
            "select id from event where reach = 'PUBLIC_ASKED' and asked_at is not null and deputy is null and asked_at < :before")
    List<UUID> idsWaitingSince(Instant before);
}
