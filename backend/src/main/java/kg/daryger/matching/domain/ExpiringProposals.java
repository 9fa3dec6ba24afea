package kg.daryger.matching.domain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kg.daryger.matching.ProposalState;
import kg.daryger.shared.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends proposals that nobody answered in time, so that a need is free to ask somebody else. */
@Component
public class ExpiringProposals {

    private final ProposalRows proposals;
    private final ProposalTrail trail;
    private final Clock clock;

    ExpiringProposals(ProposalRows proposals, ProposalTrail trail, Clock clock) {
        this.proposals = proposals;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void expire() {
        var open = List.of(ProposalState.SENT, ProposalState.OTHER_SLOTS_ASKED);
        for (var late : proposals.findByStateInAndAnswerByBefore(open, clock.instant())) {
            var before = late.view().state();
            late.expire();
            proposals.save(late);
            trail.step(Actor.system(), "expired", late, before);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        /** Once on all nodes: the scheduler locks it in the database. */
        @Bean
        Task<Void> expireProposals(ExpiringProposals expiring) {
            return Tasks.recurring("matching-expire-proposals", FixedDelay.of(Duration.ofMinutes(10)))
                    .execute((instance, context) -> expiring.expire());
        }
    }
}
