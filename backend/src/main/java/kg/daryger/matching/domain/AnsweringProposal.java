package kg.daryger.matching.domain;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.ProposalView;
import kg.daryger.matching.Slot;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers but acceptance: decline, other slots asked, slots proposed, withdrawal. */
@Component
public class AnsweringProposal {

    private final ProposalRows proposals;
    private final Sides sides;
    private final ProposalTrail trail;
    private final Clock clock;

    AnsweringProposal(ProposalRows proposals, Sides sides, ProposalTrail trail, Clock clock) {
        this.proposals = proposals;
        this.sides = sides;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void decline(Actor actor, ProposalId id, DeclineReason reason) {
        answer(actor, id, "declined", (proposal, side) -> proposal.decline(side, reason, clock.instant()));
    }

    @Transactional
    public void askOtherSlots(Actor actor, ProposalId id) {
        answer(actor, id, "other-slots-asked", (proposal, side) -> proposal.askOtherSlots(side, clock.instant()));
    }

    @Transactional
    public void proposeSlots(Actor actor, ProposalId id, List<Slot> slots) {
        var before = proposals.findById(id).orElseThrow(NotFound::new).view();
        if (sides.asksHeadToPropose(actor, before)) {
            answer(actor, id, "head-asked", (proposal, side) -> proposal.askHead(slots, clock.instant()));
        } else {
            answer(
                    actor,
                    id,
                    "slots-proposed",
                    (proposal, side) -> proposal.proposeSlots(side, slots, clock.instant()));
        }
    }

    /** The head does not agree to what a coordinator answered. @throws NotFound for anybody but the institution's head */
    @Transactional
    public void sendBack(Actor actor, ProposalId id, String comment) {
        var proposal = proposals.getById(id).orElseThrow(NotFound::new);
        var before = proposal.view();
        sides.requireHead(actor, before);
        proposal.sendBack(comment, clock.instant());
        proposals.save(proposal);
        trail.step(actor, "sent-back", proposal, before.state());
    }

    /** Only the account that sent it, or another one of its institution, takes it back. */
    @Transactional
    public void withdraw(Actor actor, ProposalId id) {
        var proposal = proposals.getById(id).orElseThrow(NotFound::new);
        var view = proposal.view();
        var sender = actor.requireAccount().value().equals(proposal.sentBy());
        var colleague =
                switch (view.direction()) {
                    case INSTITUTION_INVITES -> sides.actsFor(actor, view.institution());
                    case DOCTOR_APPLIES -> false;
                    case MINISTRY_SUGGESTS -> actor.isOfficer();
                };
        if (!sender && !colleague) {
            throw new NotFound();
        }
        proposal.withdraw(clock.instant());
        proposals.save(proposal);
        trail.step(actor, "withdrawn", proposal, view.state());
    }

    private void answer(Actor actor, ProposalId id, String action, BiConsumer<Proposal, Side> step) {
        var proposal = proposals.getById(id).orElseThrow(NotFound::new);
        ProposalView before = proposal.view();
        step.accept(proposal, sides.requireSide(actor, before));
        proposals.save(proposal);
        trail.step(actor, action, proposal, before.state());
    }
}
