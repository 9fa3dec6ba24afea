package kg.daryger.identity.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Links that a mail carries, each for one thing, one time. Only a hash of the token is kept; the token stands behind the
 * address's {@code #}, so that no server, proxy or log sees it.
 */
@Component
class PersonalLinks {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PersonalLinks(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The token of a new link for an account. */
    String issue(LinkPurpose purpose, AccountId account) {
        return issue(purpose, account, null);
    }

    /** The token of a new link that makes the account when it is used. */
    String issue(SignUp signUp) {
        return issue(LinkPurpose.SIGN_UP, null, signUp);
    }

    private String issue(LinkPurpose purpose, @Nullable AccountId account, @Nullable SignUp signUp) {
        var token = LinkToken.fresh();
        var now = clock.instant();
        jdbc.sql("""
                        insert into personal_link (id, token_hash, purpose, account_id, sign_up, created_at, expires_at)
                        values (:id, :hash, :purpose, :account, :signUp::jsonb, :now, :until)
                        """)
                .param("id", TypedId.fresh())
                .param("hash", LinkToken.hash(token))
                .param("purpose", purpose.name())
                .param("account", account == null ? null : account.value())
                .param("signUp", signUp == null ? null : json.writeValueAsString(signUp))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(purpose.validFor())))
                .update();
        return token;
    }

    /** What the link is for, without using it; empty when it was used, has expired or never was. */
    Optional<PersonalLink> find(String token) {
        var now = clock.instant();
        return jdbc.sql("""
                        select id, purpose, account_id, sign_up from personal_link
                        where token_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", LinkToken.hash(token))
                .param("now", Timestamp.from(now))
                .query((row, number) -> new PersonalLink(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        LinkPurpose.valueOf(row.getString("purpose")),
                        Optional.ofNullable(row.getObject("account_id", UUID.class))
                                .map(AccountId::new)
                                .orElse(null),
                        read(row.getString("sign_up")),
                        now))
                .optional();
    }

    private @Nullable SignUp read(@Nullable String text) {
        return text == null ? null : json.readValue(text, SignUp.class);
    }

    /** Uses the link up; of two who try at once, one gets it. */
    Optional<PersonalLink> use(String token) {
        return find(token)
                .filter(link -> jdbc.sql("update personal_link set used_at = ? where id = ? and used_at is null")
                                .params(Timestamp.from(clock.instant()), link.id())
                                .update()
                        == 1);
    }

    /** Makes all links of an account worthless, after a new password or a lock. */
    void dropAll(AccountId account) {
        jdbc.sql("delete from personal_link where account_id = ?")
                .param(account.value())
                .update();
    }

    /** Rows of links that can no longer be used hold personal data for nothing. */
    int dropOld(Duration kept) {
        return jdbc.sql("delete from personal_link where expires_at < :limit or used_at < :limit")
                .param("limit", Timestamp.from(clock.instant().minus(kept)))
                .update();
    }

    /**
     * @param account null for a sign-up, whose account is made when the link is used
     * @param readAt when it was found to be good
     */
    record PersonalLink(
            UUID id,
            LinkPurpose purpose,
            @Nullable AccountId account,
            @Nullable SignUp signUp,
            Instant readAt) {}
}
