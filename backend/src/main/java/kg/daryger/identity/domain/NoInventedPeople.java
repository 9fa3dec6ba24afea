package kg.daryger.identity.domain;

import java.util.List;
import kg.daryger.shared.production.ProductionRefused;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Production does not start with the demo's people in its database: anybody can sign in as them. They are known by their
 * addresses, whose domains are reserved for examples and belong to nobody.
 */
@Component
@Profile("prod")
@DependsOnDatabaseInitialization
class NoInventedPeople implements InitializingBean {

    private final JdbcClient jdbc;

    NoInventedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        var invented = jdbc.sql("""
                        select count(*) from account where state <> 'CLOSED'
                        and email ~ '@([^@]*\\.)?(example|test|invalid|localhost|example\\.(com|net|org))$'
                        """).query(Long.class).single();
        if (invented > 0) {
            throw new ProductionRefused(List.of(invented
                    + " accounts with addresses of the demo (…@example.org and the like) are in the database"));
        }
    }
}
