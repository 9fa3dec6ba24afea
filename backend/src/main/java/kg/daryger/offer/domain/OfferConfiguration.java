package kg.daryger.offer.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import kg.daryger.offer.OfferId;
import kg.daryger.shared.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OfferConfiguration {

    @Bean
    IdType<OfferId> offerId() {
        return new IdType<>(OfferId.class, OfferId::new);
    }

    @Bean
    RecurringTask<Void> offerExpiry(ExpiringOffers expiring) {
        return Tasks.recurring("offer-expiry", FixedDelay.ofMinutes(30)).execute((instance, context) -> expiring.run());
    }
}
