package kg.daryger.credential.domain;

import java.time.Clock;
import java.time.LocalDate;
import kg.daryger.credential.IdentityBound;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer says how the ministry knows that an account is this person. */
@Component
public class BindingIdentity {

    private final IdentityBindings bindings;
    private final Verifier verifier;
    private final CredentialTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BindingIdentity(
            IdentityBindings bindings,
            Verifier verifier,
            CredentialTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bindings = bindings;
        this.verifier = verifier;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @param on the day on which it was seen, not after today */
    @Transactional
    public void bind(Actor officer, DoctorId doctor, BindingMethod method, LocalDate on) {
        verifier.requireUnrelated(officer, doctor);
        if (on.isAfter(LocalDate.now(clock.withZone(Actor.BISHKEK)))) {
            throw new InvalidField("on", "shared.field.PastOrPresent");
        }
        var version = bindings.findById(doctor).map(IdentityBinding::version).orElse(0);
        bindings.save(new IdentityBinding(doctor, version, method, on, officer.requireAccount()));
        events.publishEvent(new IdentityBound(doctor, clock.instant()));
        trail.bound(officer, doctor, method);
    }
}
