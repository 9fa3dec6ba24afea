package kg.daryger.credential.domain;

import kg.daryger.credential.CredentialId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A verifier says which items of the country's checklist were looked at; kept at once, and with the decision. */
@Component
public class TickingChecklist {

    private final CredentialRows credentials;
    private final Checklists checklists;
    private final Verifier verifier;
    private final CheckHistory history;
    private final CredentialTrail trail;

    TickingChecklist(
            CredentialRows credentials,
            Checklists checklists,
            Verifier verifier,
            CheckHistory history,
            CredentialTrail trail) {
        this.credentials = credentials;
        this.checklists = checklists;
        this.verifier = verifier;
        this.history = history;
        this.trail = trail;
    }

    /**
     * Ticking twice is ticking once.
     *
     * @throws NotFound when the country's list has no such item
     * @throws WrongCredentialState when it does not wait for a check
     * @throws OwnOrRelated for the officer's own credential or that of a declared relative or colleague
     */
    @Transactional
    public void mark(Actor officer, CredentialId id, String item, boolean lookedAt) {
        var view = credentials.findById(id).map(Credential::view).orElseThrow(NotFound::new);
        verifier.requireUnrelated(officer, view.doctor());
        if (!checklists.has(view.details().country(), item)) {
            throw new NotFound();
        }
        if (!view.state().waiting()) {
            throw new WrongCredentialState();
        }
        var changed = lookedAt ? history.tick(id, item, officer.requireAccount()) : history.untick(id, item);
        if (changed) {
            trail.marked(officer, id, item, lookedAt);
        }
    }
}
