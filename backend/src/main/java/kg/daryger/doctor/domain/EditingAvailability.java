package kg.daryger.doctor.domain;

import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner changes when they can be had, and where they travel. */
@Component
public class EditingAvailability {

    private final Ownership ownership;
    private final Availabilities availabilities;
    private final Checks checks;
    private final Journal journal;

    EditingAvailability(Ownership ownership, Availabilities availabilities, Checks checks, Journal journal) {
        this.ownership = ownership;
        this.availabilities = availabilities;
        this.checks = checks;
        this.journal = journal;
    }

    /** @throws ChangedMeanwhile when there is a newer version than the one that the owner read */
    @Transactional
    public void edit(Actor actor, int version, AvailabilityDetails details) {
        var id = ownership.requireOwn(actor);
        var availability = availabilities.get(id);
        if (availability.version() != version) {
            throw ChangedMeanwhile.between(availability.details(), details);
        }
        checks.check(details);
        var before = availability.details();
        availability.plan(details);
        availabilities.save(availability);
        var entry = journal.entry(actor, "doctor.availability-edited", id);
        if (!before.equals(details)) {
            entry = entry.personal(actor.requirePerson(), "availability", before.toString(), details.toString());
        }
        journal.note(entry);
    }
}
