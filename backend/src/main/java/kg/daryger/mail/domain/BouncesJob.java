package kg.daryger.mail.domain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BouncesJob {

    @Bean
    Task<Void> readBounces(ReadingBounces reading) {
        return Tasks.recurring("mail-read-bounces", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> reading.read());
    }
}
