package kg.daryger.identity.domain;

import java.util.Collection;
import java.util.Set;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.identity.People;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is named by another person and has no account. */
@Component
class EnteringPerson implements People {

    private final Persons persons;
    private final AccountDirectory directory;
    private final ClosingRecord closing;
    private final Audit audit;
    private final Changes changes;

    EnteringPerson(Persons persons, AccountDirectory directory, ClosingRecord closing, Audit audit, Changes changes) {
        this.persons = persons;
        this.directory = directory;
        this.closing = closing;
        this.audit = audit;
        this.changes = changes;
    }

    @Override
    @Transactional
    public PersonId enter(PersonName name, Actor by) {
        var person = persons.save(Person.named(name)).id();
        changes.touched("person", person.value());
        audit.record(AuditEntry.of(by, "identity.person-entered", "person", person.value())
                .personal(person, "cyrillic", null, name.cyrillic())
                .personal(person, "latin", null, name.latin()));
        return person;
    }

    @Override
    public Set<PersonId> unclaimed(Collection<PersonId> asked) {
        return directory.unclaimed(asked);
    }

    @Override
    public void close(PersonId record, Actor by) {
        closing.close(record, by);
    }
}
