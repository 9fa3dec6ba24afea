package kg.daryger.matching.domain;

import java.time.Clock;
import java.util.List;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.ProposalView;
import kg.daryger.matching.Slot;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepting means picking a slot: in one transaction the offer's place is claimed, the event stands and its people are
 * booked. Two people at once: the version lets one through, the other is told that it is answered.
 */
@Component
public class AcceptingProposal {

    private final ProposalRows proposals;
    private final Scheduling scheduling;
    private final Sides sides;
    private final ProposalTrail trail;
    private final Clock clock;

    AcceptingProposal(ProposalRows proposals, Scheduling scheduling, Sides sides, ProposalTrail trail, Clock clock) {
        this.proposals = proposals;
        this.scheduling = scheduling;
        this.sides = sides;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @throws AlreadyAnswered when it was answered before
     * @throws kg.daryger.offer.OfferTaken when the offer has no place left
     * @throws kg.daryger.agenda.Overlapping when a person is booked at that time
     */
    @Transactional
    public void accept(Actor actor, ProposalId id, Slot slot) {
        var proposal = proposals.getById(id).orElseThrow(NotFound::new);
        var before = proposal.view();
        var side = sides.requireSide(actor, before);
        if (side == Side.INSTITUTION && sides.asksHead(actor, before)) {
            if (!before.slots().contains(slot)) {
                throw new SlotNotOffered();
            }
            proposal.askHead(List.of(slot), clock.instant());
            proposals.save(proposal);
            trail.step(actor, "head-asked", proposal, before.state());
            return;
        }
        settle(actor, proposal, before, proposal.accept(side, slot, clock.instant()));
    }

    /**
     * The head agrees to what a coordinator answered.
     *
     * @throws NotFound for anybody but the institution's head
     * @throws AlreadyAnswered when no answer waits for the head
     */
    @Transactional
    public void approve(Actor actor, ProposalId id) {
        var proposal = proposals.getById(id).orElseThrow(NotFound::new);
        var before = proposal.view();
        sides.requireHead(actor, before);
        settle(actor, proposal, before, proposal.approve(clock.instant()));
    }

    private void settle(Actor actor, Proposal proposal, ProposalView before, boolean bothAgree) {
        if (bothAgree) {
            proposal.scheduled(scheduling.schedule(actor, proposal), clock.instant());
        }
        proposals.save(proposal);
        trail.step(actor, "accepted", proposal, before.state());
    }
}
