package kg.daryger.matching.domain;

import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.live.Live;
import kg.daryger.live.LiveTopic;
import kg.daryger.matching.ProposalState;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves the traces of a step: audit, change feed, open pages. */
@Component
class ProposalTrail {

    private final Audit audit;
    private final Changes changes;
    private final Live live;
    private final LiveTopic proposalTopic;

    ProposalTrail(Audit audit, Changes changes, Live live, LiveTopic proposalTopic) {
        this.audit = audit;
        this.changes = changes;
        this.live = live;
        this.proposalTopic = proposalTopic;
    }

    void step(Actor actor, String action, Proposal proposal, @Nullable ProposalState before) {
        var id = proposal.id().value();
        audit.record(AuditEntry.of(actor, "proposal." + action, "proposal", id)
                .change(
                        "state",
                        before == null ? null : before.name(),
                        proposal.view().state().name()));
        changes.touched("proposal", id);
        live.toTopic(proposalTopic, id);
    }
}
