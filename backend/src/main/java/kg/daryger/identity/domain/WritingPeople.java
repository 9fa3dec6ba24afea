package kg.daryger.identity.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.LoadingPeople;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.NeverInProduction;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.Role;
import kg.daryger.shared.TypedId;
import kg.daryger.shared.postgres.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes people one statement a table. */
@Component
@NeverInProduction
class WritingPeople implements LoadingPeople {

    /** Reserved for examples: nobody gets mail there, and production refuses a database that knows such addresses. */
    private static final String DOMAIN = "@loaded.daryger.example";

    private static final String OFFICER = "officer" + DOMAIN;

    private final JdbcClient jdbc;
    private final Clock clock;

    WritingPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountId officer() {
        return jdbc.sql("select id from account where email = ?")
                .param(OFFICER)
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .optional()
                .orElseGet(() -> write(List.of(officerToBe()), Role.VERIFIER).account());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountId> first() {
        return jdbc.sql("""
                        select a.id from account a join account_role r on r.account_id = a.id
                        where r.role = :role and a.email like :addresses order by a.id limit 1
                        """)
                .param("role", Role.DOCTOR.name())
                .param("addresses", "%" + DOMAIN)
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .optional();
    }

    private static NewPerson officerToBe() {
        var name = new PersonName("Загрузка", "Loading", List.of());
        return new NewPerson(PersonId.fresh(), new AccountId(TypedId.fresh()), name, OFFICER);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PersonId> load(List<PersonName> names, Set<ConsentPurpose> consents) {
        names.forEach(PersonName::check);
        var people = names.stream().map(WritingPeople::named).toList();
        if (!people.isEmpty()) {
            write(people, Role.DOCTOR);
            consent(people, consents);
        }
        return people.stream().map(NewPerson::id).toList();
    }

    private static NewPerson named(PersonName name) {
        var id = PersonId.fresh();
        return new NewPerson(id, new AccountId(TypedId.fresh()), name, id + DOMAIN);
    }

    private NewPerson write(List<NewPerson> people, Role role) {
        jdbc.sql("""
                        insert into person (id, version, name_cyrillic, name_latin, former_names)
                        select r.id, 1, r.cyrillic, r.latin, string_to_array(r.former, E'\\x1f')
                        from unnest(:ids::uuid[], :cyrillic::text[], :latin::text[], :former::text[])
                            as r (id, cyrillic, latin, former)
                        """)
                .param("ids", Column.of(people, NewPerson::id))
                .param("cyrillic", Column.of(people, one -> one.name().cyrillic()))
                .param("latin", Column.of(people, one -> one.name().latin()))
                .param(
                        "former",
                        Column.of(people, one -> Column.joined(one.name().former())))
                .update();
        open(people, role);
        return people.getFirst();
    }

    private void open(List<NewPerson> people, Role role) {
        var now = Timestamp.from(clock.instant());
        var accounts = Column.of(people, NewPerson::account);
        jdbc.sql("""
                        insert into account (id, version, person_id, email, email_verified_at, language, zone, state, created_at)
                        select r.id, 1, r.person, r.email, :now, :language, :zone, :state, :now
                        from unnest(:ids::uuid[], :persons::uuid[], :emails::text[]) as r (id, person, email)
                        """)
                .param("ids", accounts)
                .param("persons", Column.of(people, NewPerson::id))
                .param("emails", Column.of(people, NewPerson::email))
                .param("now", now)
                .param("language", Language.RU.code())
                .param("zone", Actor.BISHKEK.getId())
                .param("state", Account.State.ACTIVE.name())
                .update();
        jdbc.sql("insert into account_role (account_id, role, granted_at) select unnest(:ids::uuid[]), :role, :now")
                .param("ids", accounts)
                .param("role", role.name())
                .param("now", now)
                .update();
    }

    private void consent(List<NewPerson> people, Set<ConsentPurpose> consents) {
        var given = people.stream()
                .flatMap(person -> consents.stream().map(purpose -> new Given(TypedId.fresh(), person.id(), purpose)))
                .toList();
        jdbc.sql("""
                        insert into consent (id, version, person_id, purpose, notice, given_at)
                        select r.id, 1, r.person, r.purpose, :notice, :now
                        from unnest(:ids::uuid[], :persons::uuid[], :purposes::text[]) as r (id, person, purpose)
                        """)
                .param("ids", Column.of(given, Given::id))
                .param("persons", Column.of(given, Given::person))
                .param("purposes", Column.of(given, Given::purpose))
                .param("notice", ConsentHistory.NOTICE)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private record NewPerson(PersonId id, AccountId account, PersonName name, String email) {}

    private record Given(UUID id, PersonId person, ConsentPurpose purpose) {}
}
