package kg.daryger.doctor.domain;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import kg.daryger.doctor.DoctorId;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner shows, pauses, closes or confirms the profile. */
@Component
public class PublishingProfile {

    private final Ownership ownership;
    private final Parts parts;
    private final Consents consents;
    private final Journal journal;
    private final Clock clock;

    PublishingProfile(Ownership ownership, Parts parts, Consents consents, Journal journal, Clock clock) {
        this.ownership = ownership;
        this.parts = parts;
        this.consents = consents;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Gives the consents, each alone, and shows the profile to those whom they name.
     *
     * @throws NotReady when something that publishing needs is missing; the consents are not given then either
     */
    @Transactional
    public void publish(Actor actor, Set<ConsentPurpose> given) {
        var id = ownership.requireOwn(actor);
        given.forEach(purpose -> consents.decide(actor, purpose, true));
        var missing = Readiness.missing(
                parts.profiles().get(id).details(),
                parts.expertises().get(id).details(),
                consents.given(actor.requirePerson()));
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
        step(actor, id, "doctor.published", profile -> profile.publish(clock.instant()));
    }

    @Transactional
    public void pause(Actor actor) {
        step(actor, ownership.requireOwn(actor), "doctor.paused", profile -> profile.pause(clock.instant()));
    }

    /** For ever; the owner may register anew. */
    @Transactional
    public void close(Actor actor) {
        step(actor, ownership.requireOwn(actor), "doctor.closed", profile -> profile.close(clock.instant()));
    }

    /** The owner says that everything is still true. */
    @Transactional
    public void confirm(Actor actor) {
        step(actor, ownership.requireOwn(actor), "doctor.confirmed", profile -> profile.confirm(clock.instant()));
    }

    private void step(Actor actor, DoctorId id, String action, Consumer<Profile> change) {
        var profile = parts.profiles().get(id);
        var before = profile.state();
        change.accept(profile);
        parts.profiles().save(profile);
        var entry = journal.entry(actor, action, id)
                .change("state", before.name(), profile.state().name());
        if (before == ProfileState.PUBLISHED && profile.state() != ProfileState.PUBLISHED) {
            journal.noteNarrowed(entry);
        } else {
            journal.note(entry);
        }
    }
}
