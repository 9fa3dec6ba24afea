package kg.daryger.matching.domain;

import java.time.Instant;
import java.util.function.Consumer;
import kg.daryger.need.NeedClosed;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedPublished;
import kg.daryger.shared.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What becomes of proposals when their need is published or closed. */
@Component
class FollowingNeeds {

    private final ProposalRows proposals;
    private final ProposalDirectory directory;
    private final ProposalTrail trail;

    FollowingNeeds(ProposalRows proposals, ProposalDirectory directory, ProposalTrail trail) {
        this.proposals = proposals;
        this.directory = directory;
        this.trail = trail;
    }

    /** The head has agreed: what was held goes out. */
    @ApplicationModuleListener
    void on(NeedPublished published) {
        Instant until = published.at().plus(SendingProposal.PATIENCE);
        each(published.need(), "sent", proposal -> proposal.release(published.at(), until));
    }

    /** Nobody waits for an answer that comes too late. */
    @ApplicationModuleListener
    void on(NeedClosed closed) {
        each(closed.need(), "lapsed", proposal -> proposal.lapse(closed.at()));
    }

    private void each(NeedId need, String action, Consumer<Proposal> step) {
        for (var view : directory.ofNeed(need)) {
            var proposal = proposals.getById(view.id()).orElseThrow();
            var before = proposal.view().state();
            step.accept(proposal);
            if (proposal.view().state() != before) {
                proposals.save(proposal);
                trail.step(Actor.system(), action, proposal, before);
            }
        }
    }
}
