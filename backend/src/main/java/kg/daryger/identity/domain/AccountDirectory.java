package kg.daryger.identity.domain;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kg.daryger.shared.AccountFacts;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Language;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.Role;
import kg.daryger.shared.RoleSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what every request needs to know of its account. */
@Component
class AccountDirectory implements AccountFacts, RoleSource {

    private final JdbcClient jdbc;

    AccountDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Facts> factsOf(AccountId account) {
        return jdbc.sql("select person_id, language, zone from account where id = :id and state = 'ACTIVE'")
                .param("id", account.value())
                .query((row, number) -> new Facts(
                        new PersonId(row.getObject("person_id", java.util.UUID.class)),
                        Language.of(row.getString("language")),
                        ZoneId.of(row.getString("zone"))))
                .optional();
    }

    @Override
    public Set<Role> rolesOf(AccountId account) {
        var roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role from account_role where account_id = :id")
                .param("id", account.value())
                .query((row, number) -> roles.add(Role.valueOf(row.getString("role"))))
                .list();
        return roles;
    }
}
