package kg.daryger.agenda.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Outcomes at rest. */
interface Outcomes extends ListCrudRepository<Outcome, EventId> {

    @Query("""
            select o.event_id from outcome o join event e on e.id = o.event_id
            where o.took_place and o.use_asked_at is null and e.ends_at < :before
              and exists (select from event_host h where h.event_id = e.id)
            """)
    List<UUID> idsToAsk(Instant before);

    @Query("""
            select o.event_id from outcome o join event_host h on h.event_id = o.event_id
            where o.use_asked_at is not null and o.used is null and h.institution_id in (:institutions)
            order by o.use_asked_at
            """)
    List<UUID> idsAsked(Collection<UUID> institutions);
}
