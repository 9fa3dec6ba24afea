package kg.daryger.demo;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invented people that can be tried, found by their address. */
@Component
@Profile("demo & !prod")
class DemoSignIn implements DemoAccounts {

    private static final List<String> KEYS = List.of(
            "doctor",
            "doctor-houston",
            "coordinator",
            "head",
            "doctor-coordinator",
            "participant",
            "verifier",
            "scheduler",
            "programme-manager",
            "analyst",
            "administrator");

    private final JdbcClient jdbc;

    DemoSignIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DemoAccount> all() {
        var accounts = new HashMap<String, UUID>();
        jdbc.sql("select id, email from account where email in (:addresses) and state = 'ACTIVE'")
                .param(
                        "addresses",
                        KEYS.stream().map(key -> key + DemoPeople.DOMAIN).toList())
                .query((row, number) -> accounts.put(row.getString("email"), row.getObject("id", UUID.class)))
                .list();
        return KEYS.stream()
                .filter(key -> accounts.containsKey(key + DemoPeople.DOMAIN))
                .map(key -> new DemoAccount(key, account(accounts.get(key + DemoPeople.DOMAIN)), "demo.account." + key))
                .toList();
    }

    private static AccountId account(@org.jspecify.annotations.Nullable UUID id) {
        return new AccountId(java.util.Objects.requireNonNull(id));
    }
}
