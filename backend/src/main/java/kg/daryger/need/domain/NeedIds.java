package kg.daryger.need.domain;

import kg.daryger.need.NeedId;
import kg.daryger.shared.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NeedIds {

    @Bean
    IdType<NeedId> needId() {
        return new IdType<>(NeedId.class, NeedId::new);
    }
}
