package kg.daryger.identity.web;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions in PostgreSQL, read by one statement and seldom written: every question of whoever is signed in begins so. Boot's
 * own configuration would stand back before a second repository, so it is said here that there are sessions.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = StoredSessions.BEFORE_SIGN_IN)
class StoredSessions {

    /** Seconds; whoever signs in gets what {@link SessionSettings} says. */
    static final int BEFORE_SIGN_IN = 12 * 60 * 60;

    @Bean
    @Primary
    SparingSessions<?> sparingSessions(JdbcIndexedSessionRepository sessions) {
        return new SparingSessions<>(sessions);
    }

    /** Under the name by which Spring Session looks for it; nobody else gets it. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new OnlyForWriting(own);
    }

    /** Spring Session wants a result where it reads, or deletes by one statement, and none where it writes several rows. */
    private record OnlyForWriting(TransactionOperations writing) implements TransactionOperations {

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            return TransactionOperations.withoutTransaction().execute(action);
        }

        @Override
        public void executeWithoutResult(Consumer<TransactionStatus> action) {
            writing.executeWithoutResult(action);
        }
    }
}
