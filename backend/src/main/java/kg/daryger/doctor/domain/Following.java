package kg.daryger.doctor.domain;

import java.time.Clock;
import kg.daryger.change.Changes;
import kg.daryger.identity.AccountClosed;
import kg.daryger.identity.ConsentChanged;
import kg.daryger.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens to the owner happens to the profile, in the same transaction: a consent withdrawn is out of every search
 * with its commit, a closed account leaves no open profile.
 */
@Component
class Following {

    private final DoctorTable table;
    private final Profiles profiles;
    private final Journal journal;
    private final Changes changes;
    private final Clock clock;

    Following(DoctorTable table, Profiles profiles, Journal journal, Changes changes, Clock clock) {
        this.table = table;
        this.profiles = profiles;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    void on(ConsentChanged event) {
        table.doctorOf(event.person()).ifPresent(doctor -> {
            if (event.given()) {
                changes.touched("doctor", doctor.value());
            } else {
                changes.narrowed("doctor", doctor.value());
            }
        });
    }

    @EventListener
    void on(AccountClosed event) {
        table.doctorOf(event.person()).ifPresent(doctor -> {
            var profile = profiles.get(doctor);
            var before = profile.state();
            profile.close(clock.instant());
            profiles.save(profile);
            journal.noteNarrowed(journal.entry(Actor.system(), "doctor.closed", doctor)
                    .change("state", before.name(), profile.state().name())
                    .because("account closed"));
        });
    }
}
