package kg.daryger.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Writes a session only when something of it changed, and that it was used at most once a minute: otherwise whoever is signed
 * in would write a row with every question. A session may so end a minute early.
 */
@Configuration(proxyBeanMethods = false)
class SessionWrites {

    private static final String UPDATE = """
            update %TABLE_NAME% as s
            set session_id = n.id, last_access_time = n.used, max_inactive_interval = n.lasts, expiry_time = n.ends,
                principal_name = n.principal
            from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar)) as n (id, used, lasts, ends, principal)
            where s.primary_id = ?
            and (s.session_id <> n.id or s.max_inactive_interval <> n.lasts
                or s.principal_name is distinct from n.principal or s.last_access_time < n.used - 60000)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionWrites() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
