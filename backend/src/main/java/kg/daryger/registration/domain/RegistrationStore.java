package kg.daryger.registration.domain;

import java.util.List;
import java.util.Optional;
import kg.daryger.agenda.EventId;
import kg.daryger.registration.RegistrationId;
import kg.daryger.shared.PersonId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Registrations at rest. */
interface RegistrationStore extends ListCrudRepository<Registration, RegistrationId> {

    @Query("select * from registration where event_id = :event and state <> 'CANCELLED' order by registered_at, id")
    List<Registration> of(EventId event);

    @Query("select * from registration where event_id = :event and person_id = :person and state <> 'CANCELLED'")
    Optional<Registration> of(EventId event, PersonId person);
}
