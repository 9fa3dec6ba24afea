package kg.daryger.agenda.domain;

import java.util.List;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import org.springframework.data.repository.ListCrudRepository;

/** Clearances at rest. */
interface Clearances extends ListCrudRepository<Clearance, UUID> {

    List<Clearance> findByEventIdOrderByItem(EventId event);
}
