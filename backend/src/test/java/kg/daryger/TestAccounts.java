package kg.daryger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.Role;
import kg.daryger.shared.RoleSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes accounts for tests: {@code accounts.with(Role.DOCTOR)}; every call makes a new person. */
@TestComponent
public class TestAccounts implements RoleSource {

    /** HEAD and COORDINATOR are granted by institutions; tests of declared access need them without one. */
    private static final Set<Role> OF_INSTITUTIONS = EnumSet.of(Role.HEAD, Role.COORDINATOR);

    private final Map<AccountId, Set<Role>> ofInstitutions = new ConcurrentHashMap<>();

    private final JdbcClient jdbc;

    TestAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new active account with the roles; as HEAD or COORDINATOR it belongs to no institution. */
    public Actor with(Role... roles) {
        var person = PersonId.fresh();
        var account = AccountId.fresh();
        jdbc.sql(
                        "insert into person (id, version, name_cyrillic, name_latin) values (?, 1, 'Сынакова Айгүл', 'Aigul Synakova')")
                .params(person.value())
                .update();
        jdbc.sql("""
                        insert into account (id, version, person_id, email, email_verified_at, language, zone, state, created_at)
                        values (?, 1, ?, ?, now(), 'ru', 'Asia/Bishkek', 'ACTIVE', now())
                        """)
                .params(account.value(), person.value(), account + "@example.org")
                .update();
        var given =
                Arrays.stream(roles).collect(Collectors.partitioningBy(OF_INSTITUTIONS::contains, Collectors.toSet()));
        ofInstitutions.put(account, given.getOrDefault(true, Set.of()));
        given.getOrDefault(false, Set.of())
                .forEach(
                        role -> jdbc.sql("insert into account_role (account_id, role, granted_at) values (?, ?, now())")
                                .params(account.value(), role.name())
                                .update());
        Set<Role> held = roles.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(roles));
        return new Actor(account, person, held, Language.RU, Actor.BISHKEK);
    }

    @Override
    public Set<Role> rolesOf(AccountId account) {
        return ofInstitutions.getOrDefault(account, Set.of());
    }

    /** Signs a MockMvc request in: {@code get("/api/…").with(signedIn(actor))}. */
    public static RequestPostProcessor signedIn(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.user(actor.requireAccount().toString());
    }
}
