package kg.daryger.search.saved;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs by the clock, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class AlertJobs {

    @Bean
    RecurringTask<Void> savedSearchesAtOnce(AlertingMatches alerting) {
        return Tasks.recurring("saved-searches-at-once", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> alerting.tellAtOnce());
    }

    @Bean
    RecurringTask<Void> savedSearchesDaily(AlertingMatches alerting) {
        return Tasks.recurring("saved-searches-daily", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> alerting.tellDaily());
    }
}
