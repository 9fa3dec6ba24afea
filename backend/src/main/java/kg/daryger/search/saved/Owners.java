package kg.daryger.search.saved;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import kg.daryger.doctor.Doctors;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Actors;
import org.springframework.stereotype.Component;

/** For whom a saved search is looked at: with the rights of today, at the time of the place where the person is. */
@Component
class Owners {

    private final Actors actors;
    private final Doctors doctors;
    private final Clock clock;

    Owners(Actors actors, Doctors doctors, Clock clock) {
        this.actors = actors;
        this.doctors = doctors;
        this.clock = clock;
    }

    /** Empty when the account is locked or gone. */
    Optional<Actor> of(AccountId account) {
        return Optional.of(actors.of(account)).filter(Actor::signedIn);
    }

    /** A doctor travels, others are where their account says. */
    ZonedDateTime now(Actor owner) {
        var now = clock.instant();
        var zone = Optional.ofNullable(owner.person())
                .flatMap(doctors::doctorOf)
                .map(doctor -> doctors.zoneAt(doctor, now))
                .orElse(owner.zone());
        return now.atZone(zone);
    }
}
