package kg.daryger.identity.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses that owners want instead of their present ones: one an account, until it is proven or over. */
@Component
class AddressChanges {

    static final Duration VALID_FOR = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    AddressChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the wish; an earlier one and its link are worthless from now on. */
    UUID note(AccountId account, EmailAddress wanted) {
        var id = TypedId.fresh();
        var now = clock.instant();
        jdbc.sql("""
                        insert into address_change (account_id, id, email, asked_at, expires_at)
                        values (:account, :id, :email, :now, :until)
                        on conflict (account_id) do update set id = :id, email = :email, token_hash = null,
                            asked_at = :now, expires_at = :until
                        """)
                .param("account", account.value())
                .param("id", id)
                .param("email", wanted.value())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(VALID_FOR)))
                .update();
        return id;
    }

    /** A wish that has no link yet; empty when it was replaced or withdrawn meanwhile. */
    Optional<Wish> fresh(UUID id) {
        return jdbc.sql("select account_id, email from address_change where id = ? and token_hash is null")
                .param(id)
                .query((row, number) -> new Wish(
                        new AccountId(Objects.requireNonNull(row.getObject("account_id", UUID.class))),
                        new EmailAddress(Objects.requireNonNull(row.getString("email")))))
                .optional();
    }

    /** The token of the wish's link. */
    String issue(UUID id) {
        var token = LinkToken.fresh();
        jdbc.sql("update address_change set token_hash = ? where id = ?")
                .params(LinkToken.hash(token), id)
                .update();
        return token;
    }

    /** Uses the account's link up; of two who try at once, one gets it. */
    Optional<EmailAddress> take(AccountId account, String token) {
        return jdbc.sql("""
                        delete from address_change where account_id = ? and token_hash = ? and expires_at > ?
                        returning email
                        """)
                .params(account.value(), LinkToken.hash(token), Timestamp.from(clock.instant()))
                .query(String.class)
                .optional()
                .map(EmailAddress::new);
    }

    /** The address that waits to be proven. */
    Optional<String> pending(AccountId account) {
        return jdbc.sql("select email from address_change where account_id = ? and expires_at > ?")
                .params(account.value(), Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }

    void drop(AccountId account) {
        jdbc.sql("delete from address_change where account_id = ?")
                .param(account.value())
                .update();
    }

    record Wish(AccountId account, EmailAddress wanted) {}
}
