package kg.daryger.doctor.domain;

import kg.daryger.doctor.DoctorId;
import kg.daryger.identity.Accounts;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the aggregates from a submitted registration; nothing is shown to anybody before the owner publishes. */
@Component
public class RegisteringDoctor {

    private final Ownership ownership;
    private final Parts parts;
    private final Checks checks;
    private final Accounts accounts;
    private final RegistrationTraces traces;

    RegisteringDoctor(Ownership ownership, Parts parts, Checks checks, Accounts accounts, RegistrationTraces traces) {
        this.ownership = ownership;
        this.parts = parts;
        this.checks = checks;
        this.accounts = accounts;
        this.traces = traces;
    }

    @Transactional
    public DoctorId register(Actor actor, Registration registration) {
        if (ownership.doctorOf(actor.requirePerson()).isPresent()) {
            throw new AlreadyRegistered();
        }
        checks.check(registration.profile());
        checks.check(registration.expertise());
        checks.check(registration.availability());
        accounts.rename(actor, registration.name());
        var profile = parts.profiles().save(Profile.of(actor.requirePerson(), registration.profile(), traces.now()));
        var id = profile.id();
        parts.expertises().save(Expertise.of(id, registration.expertise()));
        parts.availabilities().save(Availability.of(id, registration.availability()));
        var visibility = Visibility.closest(id);
        visibility.open(registration.visibility());
        parts.visibilities().save(visibility);
        accounts.grant(actor.requireAccount(), Role.DOCTOR, Actor.system());
        traces.registered(actor, id);
        return id;
    }
}
