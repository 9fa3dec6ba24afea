package kg.daryger.registration.domain;

import kg.daryger.registration.RegistrationId;
import kg.daryger.shared.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    @Bean
    IdType<RegistrationId> registrationId() {
        return new IdType<>(RegistrationId.class, RegistrationId::new);
    }
}
