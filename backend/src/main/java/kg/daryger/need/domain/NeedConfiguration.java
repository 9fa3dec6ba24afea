package kg.daryger.need.domain;

import kg.daryger.live.LiveTopic;
import kg.daryger.need.NeedId;
import kg.daryger.shared.IdType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NeedConfiguration {

    @Bean
    IdType<NeedId> needId() {
        return new IdType<>(NeedId.class, NeedId::new);
    }

    /** Something about the need changed: for everybody who may read it. */
    @Bean
    LiveTopic needTopic(ObjectProvider<NeedReading> reading) {
        return new LiveTopic("need", (reader, id) -> reading.getObject().mayRead(new NeedId(id), reader));
    }
}
