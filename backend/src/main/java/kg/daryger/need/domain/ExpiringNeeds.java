package kg.daryger.need.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import kg.daryger.need.CloseReason;
import kg.daryger.shared.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Needs that nobody renews end by themselves, after a notice. */
@Component
class ExpiringNeeds {

    /** How long before the end its institution is asked. */
    static final Duration NOTICE = Duration.ofDays(14);

    private final StoredNeeds needs;
    private final NeedTrail trail;
    private final Clock clock;

    ExpiringNeeds(StoredNeeds needs, NeedTrail trail, Clock clock) {
        this.needs = needs;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    void look() {
        var now = clock.instant();
        for (var need : needs.ending(now.plus(NOTICE))) {
            var before = need.state();
            if (need.expired(now)) {
                need.close(CloseReason.EXPIRED, null, now);
                trail.save(need, before, NeedTrail.entry(Actor.system(), "expired", need));
            } else if (need.notice(now, NOTICE)) {
                trail.save(need, before, NeedTrail.entry(Actor.system(), "expiry-noticed", need));
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> needExpiry(ExpiringNeeds expiring) {
            return Tasks.recurring("need-expiry", FixedDelay.ofHours(1))
                    .execute((instance, context) -> expiring.look());
        }
    }
}
