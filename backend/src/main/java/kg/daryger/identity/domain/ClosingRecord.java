package kg.daryger.identity.domain;

import java.util.List;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A record that was entered for somebody ends when they take it over. Its name and its key in the audit are destroyed; what
 * was entered is kept once, among the owner's own values, so that erasing the owner erases it too.
 */
@Component
class ClosingRecord {

    private final Persons persons;
    private final AccountDirectory directory;
    private final ErasingPerson erasing;
    private final Audit audit;
    private final Changes changes;

    ClosingRecord(Persons persons, AccountDirectory directory, ErasingPerson erasing, Audit audit, Changes changes) {
        this.persons = persons;
        this.directory = directory;
        this.erasing = erasing;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void close(PersonId record, Actor by) {
        if (directory.unclaimed(List.of(record)).isEmpty()) {
            throw new NotFound();
        }
        var owner = by.requirePerson();
        var person = persons.get(record);
        var entered = person.name().shownIn(by.language());
        person.claimBy(owner);
        persons.save(person);
        erasing.namesOf(record);
        changes.touched("person", record.value());
        audit.record(AuditEntry.of(by, "identity.record-claimed", "person", record.value())
                .change("into", null, owner.toString())
                .personal(owner, "entered-name", entered, null));
    }
}
