package kg.daryger.identity.domain;

import java.util.Objects;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person changes their own names. */
@Component
class RenamingPerson {

    private final Persons persons;
    private final Audit audit;
    private final Changes changes;

    RenamingPerson(Persons persons, Audit audit, Changes changes) {
        this.persons = persons;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    void own(Actor actor, PersonName name) {
        var person = persons.get(actor.requirePerson());
        var before = person.name();
        if (before.equals(name)) {
            return;
        }
        person.rename(name);
        persons.save(person);
        changes.touched("person", person.id().value());
        audit.record(entry(actor, before, name));
    }

    private static AuditEntry entry(Actor actor, PersonName before, PersonName after) {
        var person = actor.requirePerson();
        var entry = AuditEntry.of(actor, "identity.renamed", "person", person.value());
        if (!Objects.equals(before.cyrillic(), after.cyrillic())) {
            entry = entry.personal(person, "cyrillic", before.cyrillic(), after.cyrillic());
        }
        if (!Objects.equals(before.latin(), after.latin())) {
            entry = entry.personal(person, "latin", before.latin(), after.latin());
        }
        if (!before.former().equals(after.former())) {
            entry = entry.personal(person, "former", joined(before), joined(after));
        }
        return entry;
    }

    private static String joined(PersonName name) {
        return String.join(", ", name.former());
    }
}
