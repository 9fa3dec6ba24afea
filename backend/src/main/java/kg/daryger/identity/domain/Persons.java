package kg.daryger.identity.domain;

import java.util.Optional;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PersonId;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    default Person get(PersonId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
