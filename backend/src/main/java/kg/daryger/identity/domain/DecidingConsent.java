package kg.daryger.identity.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person gives or withdraws one consent. */
@Component
class DecidingConsent implements Consents {

    private final ConsentDecisions decisions;
    private final Audit audit;
    private final Changes changes;
    private final Clock clock;

    DecidingConsent(ConsentDecisions decisions, Audit audit, Changes changes, Clock clock) {
        this.decisions = decisions;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ConsentPurpose> given(PersonId person) {
        var given = EnumSet.noneOf(ConsentPurpose.class);
        decisions.findStanding(person).forEach(decision -> given.add(decision.purpose()));
        return given;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Set<ConsentPurpose>> given(Collection<PersonId> persons) {
        var given = new HashMap<PersonId, Set<ConsentPurpose>>();
        persons.forEach(person -> given.put(person, EnumSet.noneOf(ConsentPurpose.class)));
        if (!given.isEmpty()) {
            decisions
                    .findStandingOf(given.keySet())
                    .forEach(decision -> given.computeIfPresent(decision.person(), (person, purposes) -> {
                        purposes.add(decision.purpose());
                        return purposes;
                    }));
        }
        return given;
    }

    @Override
    @Transactional
    public void decide(Actor actor, ConsentPurpose purpose, boolean given) {
        var person = actor.requirePerson();
        var standing = decisions.findStanding(person).stream()
                .filter(one -> one.purpose() == purpose)
                .findFirst();
        if (standing.isPresent() == given) {
            return;
        }
        var now = clock.instant();
        if (standing.isPresent()) {
            standing.get().withdraw(now);
            decisions.save(standing.get());
        } else {
            decisions.save(ConsentDecision.given(person, purpose, ConsentHistory.NOTICE, now));
        }
        changes.touched("person", person.value());
        audit.record(AuditEntry.of(actor, "identity.consent-decided", "person", person.value())
                .change(purpose.name(), given ? "withdrawn" : "given", given ? "given" : "withdrawn"));
    }
}
