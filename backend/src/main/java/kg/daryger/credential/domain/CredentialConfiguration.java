package kg.daryger.credential.domain;

import kg.daryger.credential.CredentialId;
import kg.daryger.shared.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CredentialConfiguration {

    @Bean
    IdType<CredentialId> credentialId() {
        return new IdType<>(CredentialId.class, CredentialId::new);
    }
}
