package kg.daryger.agenda.domain;

import kg.daryger.agenda.EventId;
import kg.daryger.shared.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    @Bean
    IdType<EventId> eventId() {
        return new IdType<>(EventId.class, EventId::new);
    }
}
