package kg.daryger.offer.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import kg.daryger.live.LiveTopic;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.SeatRequestId;
import kg.daryger.shared.IdType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OfferConfiguration {

    @Bean
    IdType<OfferId> offerId() {
        return new IdType<>(OfferId.class, OfferId::new);
    }

    @Bean
    IdType<SeatRequestId> seatRequestId() {
        return new IdType<>(SeatRequestId.class, SeatRequestId::new);
    }

    /** The offer, its places or who asks for one changed: for everybody who may read it. */
    @Bean
    LiveTopic offerTopic(ObjectProvider<ShowingOffers> showing) {
        return new LiveTopic("offer", (reader, id) -> showing.getObject().mayRead(reader, new OfferId(id)));
    }

    @Bean
    RecurringTask<Void> offerExpiry(ExpiringOffers expiring) {
        return Tasks.recurring("offer-expiry", FixedDelay.ofMinutes(30)).execute((instance, context) -> expiring.run());
    }
}
