package kg.daryger.notification.domain;

import java.time.Instant;
import java.util.List;
import kg.daryger.matching.ProposalLapsed;
import kg.daryger.matching.Proposals;
import kg.daryger.need.CloseReason;
import kg.daryger.need.NeedAwaitsHead;
import kg.daryger.need.NeedClosed;
import kg.daryger.need.NeedExpiring;
import kg.daryger.need.NeedReturned;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells institutions what becomes of their needs, and doctors who were asked when one is closed. */
@Component
class NeedNews {

    private final Needs needs;
    private final Proposals proposals;
    private final Recipients recipients;
    private final Telling telling;

    NeedNews(Needs needs, Proposals proposals, Recipients recipients, Telling telling) {
        this.needs = needs;
        this.proposals = proposals;
        this.recipients = recipients;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(NeedClosed closed) {
        needs.find(closed.need()).ifPresent(need -> {
            if (need.closeReason() == CloseReason.EXPIRED) {
                telling.tell(
                        notice(need, Matter.NEED_CLOSED, closed.at()).to(Side.INSTITUTION),
                        recipients.staff(List.of(need.institution())));
            }
        });
    }

    /** Doctors who were asked learn that nothing is left to answer. */
    @ApplicationModuleListener
    void on(ProposalLapsed lapsed) {
        proposals
                .find(lapsed.proposal())
                .ifPresent(proposal -> needs.find(proposal.need())
                        .ifPresent(need -> telling.tell(
                                notice(need, Matter.NEED_CLOSED, lapsed.at())
                                        .with("proposal", proposal.id())
                                        .to(Side.DOCTOR),
                                recipients.doctors(proposal.doctors()))));
    }

    @ApplicationModuleListener
    void on(NeedExpiring expiring) {
        needs.find(expiring.need()).ifPresent(need -> tellStaff(need, Matter.NEED_EXPIRING, expiring.at()));
    }

    @ApplicationModuleListener
    void on(NeedReturned returned) {
        needs.find(returned.need()).ifPresent(need -> tellStaff(need, Matter.NEED_RETURNED, returned.at()));
    }

    @ApplicationModuleListener
    void on(NeedAwaitsHead awaits) {
        needs.find(awaits.need())
                .ifPresent(need -> telling.tell(
                        notice(need, Matter.NEED_AWAITS_HEAD, awaits.at()).to(Side.INSTITUTION),
                        recipients.head(need.institution())));
    }

    private void tellStaff(NeedView need, Matter matter, Instant at) {
        telling.tell(notice(need, matter, at).to(Side.INSTITUTION), recipients.staff(List.of(need.institution())));
    }

    private static Notice notice(NeedView need, Matter matter, Instant at) {
        return Notice.of(matter, need.id(), at).with("need", need.id()).with("institution", need.institution());
    }
}
