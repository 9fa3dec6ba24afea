package kg.daryger.identity.domain;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.daryger.identity.Accounts.Contact;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.AccountFacts;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Language;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what every request needs to know of its account. */
@Component
class AccountDirectory implements AccountFacts {

    private final JdbcClient jdbc;

    AccountDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Facts> factsOf(AccountId account) {
        return jdbc.sql("""
                        select person_id, language, zone, array(
                            select role from account_role r where r.account_id = a.id) as roles
                        from account a where id = :id and state = 'ACTIVE'
                        """)
                .param("id", account.value())
                .query((row, number) -> new Facts(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Language.of(row.getString("language")),
                        ZoneId.of(row.getString("zone")),
                        roles((String[]) row.getArray("roles").getArray())))
                .optional();
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
    }

    Optional<Contact> contact(AccountId account) {
        return jdbc.sql("""
                        select id, person_id, email, language, zone, bounced_at is null as deliverable
                        from account where id = :id and state <> 'CLOSED'
                        """)
                .param("id", account.value())
                .query((row, number) -> new Contact(
                        account,
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Objects.requireNonNull(row.getString("email")),
                        Language.of(row.getString("language")),
                        ZoneId.of(row.getString("zone")),
                        row.getBoolean("deliverable")))
                .optional();
    }

    Optional<AccountId> accountOf(PersonId person) {
        return jdbc.sql("select id from account where person_id = :person and state <> 'CLOSED'")
                .param("person", person.value())
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .optional();
    }

    Set<AccountId> holding(Role role) {
        return jdbc.sql("""
                        select a.id from account a join account_role r on r.account_id = a.id
                        where r.role = :role and a.state = 'ACTIVE'
                        """)
                .param("role", role.name())
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .set();
    }

    /** Persons whom others entered and who have not come yet. */
    Set<PersonId> unclaimed(Collection<PersonId> persons) {
        return jdbc.sql("""
                        select p.id from person p where p.id = any(:ids::uuid[]) and p.claimed_into is null
                            and not exists (select 1 from account a where a.person_id = p.id)
                        """)
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .set();
    }

    Map<PersonId, PersonName> names(Collection<PersonId> persons) {
        var names = new HashMap<PersonId, PersonName>();
        jdbc.sql("select id, name_cyrillic, name_latin, former_names from person where id = any(:ids::uuid[])")
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> names.put(
                        new PersonId(row.getObject("id", UUID.class)),
                        new PersonName(row.getString("name_cyrillic"), row.getString("name_latin"), List.of((String[])
                                row.getArray("former_names").getArray()))))
                .list();
        return names;
    }
}
