package kg.daryger.doctor.domain;

import java.time.Clock;
import java.time.Instant;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** What a registration leaves behind: the audit, the claimed invitation. */
@Component
class RegistrationTraces {

    private final Journal journal;
    private final Invitations invitations;
    private final Clock clock;

    RegistrationTraces(Journal journal, Invitations invitations, Clock clock) {
        this.journal = journal;
        this.invitations = invitations;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void registered(Actor actor, DoctorId doctor) {
        invitations.claimed(actor.requireAccount(), now());
        journal.note(
                journal.entry(actor, "doctor.registered", doctor).change("state", null, ProfileState.DRAFT.name()));
    }
}
