package kg.daryger.identity.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.InvalidField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords as Argon2id hashes. */
@Component
class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodys;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodys = encoder.encode("the password of nobody");
    }

    /** Whether it is the account's password. Without an account, or one without a password, the same work says no. */
    boolean fits(Optional<AccountId> account, String password) {
        var hash = account.flatMap(this::hashOf);
        var fits = encoder.matches(password, hash.orElse(nobodys));
        return fits && hash.isPresent();
    }

    boolean has(AccountId account) {
        return hashOf(account).isPresent();
    }

    private Optional<String> hashOf(AccountId account) {
        return jdbc.sql("select hash from account_password where account_id = ?")
                .param(account.value())
                .query(String.class)
                .optional();
    }

    /** Hashes a new password, before a transaction begins. @throws InvalidField when it is too short or easy to guess */
    String hash(String password, String email) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new InvalidField("password", "identity.field.password.length");
        }
        if (password.chars().distinct().count() < 5 || password.contains(localPart(email))) {
            throw new InvalidField("password", "identity.field.password.easy");
        }
        return encoder.encode(password);
    }

    private static String localPart(String email) {
        return email.substring(0, Math.max(1, email.indexOf('@')));
    }

    void set(AccountId account, String hash) {
        jdbc.sql("""
                        insert into account_password (account_id, hash, changed_at) values (:account, :hash, :now)
                        on conflict (account_id) do update set hash = :hash, changed_at = :now
                        """)
                .param("account", account.value())
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
