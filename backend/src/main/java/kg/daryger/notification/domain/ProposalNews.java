package kg.daryger.notification.domain;

import java.time.Instant;
import java.util.List;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventStatus;
import kg.daryger.matching.Direction;
import kg.daryger.matching.OtherSlotsAsked;
import kg.daryger.matching.ProposalAccepted;
import kg.daryger.matching.ProposalAwaitsHead;
import kg.daryger.matching.ProposalDeclined;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.ProposalReturned;
import kg.daryger.matching.ProposalSent;
import kg.daryger.matching.ProposalView;
import kg.daryger.matching.ProposalWithdrawn;
import kg.daryger.matching.Proposals;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells both sides how a proposal goes on. */
@Component
class ProposalNews {

    private final Proposals proposals;
    private final Agenda agenda;
    private final Recipients recipients;
    private final Telling telling;

    ProposalNews(Proposals proposals, Agenda agenda, Recipients recipients, Telling telling) {
        this.proposals = proposals;
        this.agenda = agenda;
        this.recipients = recipients;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(ProposalSent sent) {
        proposals.find(sent.proposal()).ifPresent(proposal -> {
            var matter =
                    switch (proposal.direction()) {
                        case INSTITUTION_INVITES -> Matter.INVITATION_RECEIVED;
                        case DOCTOR_APPLIES -> Matter.APPLICATION_RECEIVED;
                        case MINISTRY_SUGGESTS -> Matter.SUGGESTION_RECEIVED;
                    };
            tellOthers(proposal, matter, sent.at());
        });
    }

    /** Those who began learn the answer; a scheduled event is told by its own invitation. */
    @ApplicationModuleListener
    void on(ProposalAccepted accepted) {
        proposals
                .find(accepted.proposal())
                .filter(proposal -> !invited(proposal.id()))
                .ifPresent(proposal -> tellInitiators(proposal, Matter.PROPOSAL_ACCEPTED, accepted.at()));
    }

    @ApplicationModuleListener
    void on(ProposalDeclined declined) {
        proposals
                .find(declined.proposal())
                .ifPresent(proposal -> tellInitiators(proposal, Matter.PROPOSAL_DECLINED, declined.at()));
    }

    @ApplicationModuleListener
    void on(ProposalWithdrawn withdrawn) {
        proposals
                .find(withdrawn.proposal())
                .ifPresent(proposal -> tellOthers(proposal, Matter.PROPOSAL_WITHDRAWN, withdrawn.at()));
    }

    @ApplicationModuleListener
    void on(OtherSlotsAsked asked) {
        proposals.find(asked.proposal()).ifPresent(proposal -> {
            if (proposal.waitsForInstitution()) {
                tellInstitution(proposal, Matter.OTHER_SLOTS_ASKED, asked.at());
            }
            if (proposal.waitsForDoctor()) {
                tellDoctors(proposal, Matter.OTHER_SLOTS_ASKED, asked.at());
            }
        });
    }

    @ApplicationModuleListener
    void on(ProposalAwaitsHead awaits) {
        proposals
                .find(awaits.proposal())
                .filter(ProposalView::awaitsHead)
                .ifPresent(proposal -> telling.tell(
                        notice(proposal, Matter.PROPOSAL_AWAITS_HEAD, awaits.at())
                                .to(Side.INSTITUTION),
                        recipients.head(proposal.institution())));
    }

    @ApplicationModuleListener
    void on(ProposalReturned returned) {
        proposals
                .find(returned.proposal())
                .ifPresent(proposal -> tellInstitution(proposal, Matter.PROPOSAL_RETURNED, returned.at()));
    }

    private boolean invited(ProposalId proposal) {
        return agenda.ofOrigin(proposal.value())
                .filter(event -> event.status() == EventStatus.SCHEDULED)
                .isPresent();
    }

    private void tellInitiators(ProposalView proposal, Matter matter, Instant at) {
        if (proposal.direction() != Direction.DOCTOR_APPLIES) {
            tellInstitution(proposal, matter, at);
        }
        if (proposal.direction() != Direction.INSTITUTION_INVITES) {
            tellDoctors(proposal, matter, at);
        }
    }

    private void tellOthers(ProposalView proposal, Matter matter, Instant at) {
        if (proposal.direction() != Direction.INSTITUTION_INVITES) {
            tellInstitution(proposal, matter, at);
        }
        if (proposal.direction() != Direction.DOCTOR_APPLIES) {
            tellDoctors(proposal, matter, at);
        }
    }

    private void tellInstitution(ProposalView proposal, Matter matter, Instant at) {
        telling.tell(
                notice(proposal, matter, at).to(Side.INSTITUTION), recipients.staff(List.of(proposal.institution())));
    }

    private void tellDoctors(ProposalView proposal, Matter matter, Instant at) {
        telling.tell(notice(proposal, matter, at).to(Side.DOCTOR), recipients.doctors(proposal.doctors()));
    }

    private static Notice notice(ProposalView proposal, Matter matter, Instant at) {
        return Notice.of(matter, proposal.id(), at)
                .with("proposal", proposal.id())
                .with("need", proposal.need())
                .with("institution", proposal.institution())
                .with("doctor", proposal.doctors().getFirst());
    }
}
