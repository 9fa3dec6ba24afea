package kg.daryger.matching.domain;

import kg.daryger.agenda.EventCancelled;
import kg.daryger.agenda.EventHeld;
import kg.daryger.matching.ProposalState;
import kg.daryger.need.Needs;
import kg.daryger.offer.Offers;
import kg.daryger.shared.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What becomes of need, offer and proposal when the event took place or fell through. */
@Component
class FollowingEvents {

    private final ProposalRows proposals;
    private final ProposalDirectory directory;
    private final Needs needs;
    private final Offers offers;
    private final ProposalTrail trail;

    FollowingEvents(
            ProposalRows proposals, ProposalDirectory directory, Needs needs, Offers offers, ProposalTrail trail) {
        this.proposals = proposals;
        this.directory = directory;
        this.needs = needs;
        this.offers = offers;
        this.trail = trail;
    }

    @ApplicationModuleListener
    void on(EventHeld held) {
        directory.ofEvent(held.event().value()).flatMap(proposals::getById).ifPresent(proposal -> {
            var before = proposal.view();
            if (before.state() == ProposalState.SCHEDULED) { // a repeated event finds it done
                proposal.done();
                proposals.save(proposal);
                needs.held(before.need(), true, Actor.system());
                trail.step(Actor.system(), "done", proposal, before.state());
            }
        });
    }

    @ApplicationModuleListener
    void on(EventCancelled cancelled) {
        directory.ofEvent(cancelled.event().value()).flatMap(proposals::getById).ifPresent(proposal -> {
            var before = proposal.view();
            if (before.state() == ProposalState.SCHEDULED) {
                proposal.fellThrough(cancelled.at());
                proposals.save(proposal);
                needs.reopened(before.need(), Actor.system());
                var offer = before.offer();
                if (offer != null) {
                    offers.release(offer, Actor.system());
                }
                trail.step(Actor.system(), "fell-through", proposal, before.state());
            }
        });
    }
}
