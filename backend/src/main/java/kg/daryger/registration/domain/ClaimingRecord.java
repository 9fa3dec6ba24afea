package kg.daryger.registration.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.daryger.agenda.EventView;
import kg.daryger.identity.PersonName;
import kg.daryger.institution.InstitutionView;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.limit.Limit;
import kg.daryger.shared.limit.Limits;
import org.springframework.stereotype.Component;

/** Whoever holds the code sees what was entered under their name, and takes it over by a button. */
@Component
public class ClaimingRecord {

    /** Looking and taking over count alike; codes can't be guessed, and it shall stay unattractive to try. */
    static final Limit TRIES = new Limit("registration-claim", 20, Duration.ofHours(1));

    private final RegistrationStore store;
    private final KeepingRoll.Around around;
    private final RecordClaims claims;
    private final MovingRecord moving;
    private final Limits limits;

    ClaimingRecord(
            RegistrationStore store,
            KeepingRoll.Around around,
            RecordClaims claims,
            MovingRecord moving,
            Limits limits) {
        this.store = store;
        this.around = around;
        this.claims = claims;
        this.moving = moving;
        this.limits = limits;
    }

    /** Changes nothing. @throws ClaimRefused when the code opens nothing */
    public Preview preview(Actor actor, String code) {
        limits.take(TRIES, actor.requireAccount().toString());
        var claim = claims.find(code);
        var seen = new ArrayList<Taken>();
        for (var one : store.of(claim.records())) {
            var event = around.agenda().find(one.event()).orElseThrow(NotFound::new);
            var twice = store.of(one.event(), actor.requirePerson()).isPresent();
            seen.add(new Taken(event, one.attended(), twice));
        }
        var names = around.accounts().names(claim.records());
        return new Preview(
                claim.records().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                around.institutions().find(claim.institution()).orElseThrow(NotFound::new),
                seen);
    }

    /** @return at how many events @throws ClaimRefused when the code opens nothing */
    public int claim(Actor actor, String code) {
        limits.take(TRIES, actor.requireAccount().toString());
        return moving.move(actor, code);
    }

    /** @param names as they were entered, each once */
    public record Preview(List<PersonName> names, InstitutionView institution, List<Taken> events) {}

    /** @param twice the reader is registered there too: both become one */
    public record Taken(EventView event, boolean attended, boolean twice) {}
}
