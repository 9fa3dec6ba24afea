package kg.daryger.registration.domain;

import java.util.Collection;
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

    @Query("""
            select * from registration where person_id in (:persons) and state <> 'CANCELLED' order by registered_at, id
            """)
    List<Registration> of(Collection<PersonId> persons);

    @Query("select * from registration where person_id in (:persons) and state = 'CANCELLED'")
    List<Registration> cancelledOf(Collection<PersonId> persons);

    /** The others that the same institution registered under the same name, the latest first. */
    @Query("""
            select other.* from registration one
            join person named on named.id = one.person_id
            join registration other on other.institution_id = one.institution_id
                and other.id <> one.id and other.state <> 'CANCELLED'
            join person p on p.id = other.person_id
            where one.id = :one and lower(coalesce(p.name_cyrillic, p.name_latin))
                = lower(coalesce(named.name_cyrillic, named.name_latin))
            order by other.registered_at desc, other.id
            """)
    List<Registration> namesakes(RegistrationId one);
}
