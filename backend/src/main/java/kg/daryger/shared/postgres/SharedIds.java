package kg.daryger.shared.postgres;

import kg.daryger.shared.AccountId;
import kg.daryger.shared.IdType;
import kg.daryger.shared.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The id types that every module knows. Apart from {@link DataJdbcConfiguration}: Spring leaves out the beans that the
 * asking configuration declares itself as soon as others fit.
 */
@Configuration(proxyBeanMethods = false)
class SharedIds {

    @Bean
    IdType<AccountId> accountId() {
        return new IdType<>(AccountId.class, AccountId::new);
    }

    @Bean
    IdType<PersonId> personId() {
        return new IdType<>(PersonId.class, PersonId::new);
    }
}
