package kg.daryger.shared.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/** Gives failed listeners their events again, later each time; the scheduler lets one node do it at a time. */
@Configuration(proxyBeanMethods = false)
class Resubmission {

    private static final int LATEST = 10;

    @Bean
    RecurringTask<Void> resubmitFailedEvents(FailedEventPublications failed, Clock clock) {
        return Tasks.recurring("shared-resubmit-failed-events", FixedDelay.ofSeconds(30))
                .execute((instance, context) ->
                        failed.resubmit(ResubmissionOptions.defaults().withFilter(one -> isDue(one, clock.instant()))));
    }

    private static boolean isDue(EventPublication publication, Instant now) {
        @Nullable Instant again = publication.getLastResubmissionDate();
        return isDue(
                again == null ? publication.getPublicationDate() : again, publication.getCompletionAttempts(), now);
    }

    /** After 1, 2, 4 … minutes, at last every 17 hours: a defect is repaired before its event is forgotten. */
    static boolean isDue(Instant last, int attempts, Instant now) {
        var tries = Math.clamp(attempts - 1L, 0, LATEST);
        return !last.plus(Duration.ofMinutes(1L << tries)).isAfter(now);
    }
}
