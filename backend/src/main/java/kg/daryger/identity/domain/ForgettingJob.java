package kg.daryger.identity.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, on one node: what is kept no longer, and whether a new key has to sign tokens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Retention.class)
class ForgettingJob {

    private static final LocalTime NIGHT_IN_BISHKEK = LocalTime.of(20, 30);

    @Bean
    RecurringTask<Void> identityForgets(Forgetting forgetting, SigningKeyRing keys, Retention retention) {
        return Tasks.recurring("identity-forgets", Schedules.daily(ZoneOffset.UTC, NIGHT_IN_BISHKEK))
                .execute((instance, context) -> {
                    forgetting.forget(retention);
                    keys.rotate();
                });
    }
}
