package kg.daryger.notification.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs by the clock, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    private static final Duration KEPT = Duration.ofDays(400);

    @Bean
    RecurringTask<Void> sendDigests(SendingDigests digests) {
        return Tasks.recurring("notification-digests", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> digests.sendDue());
    }

    @Bean
    RecurringTask<Void> forgetOldItems(Inbox inbox, Clock clock) {
        return Tasks.recurring("notification-forget-old", FixedDelay.ofHours(24))
                .execute((instance, context) ->
                        inbox.forgetBefore(clock.instant().minus(KEPT)));
    }
}
