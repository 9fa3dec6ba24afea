package kg.daryger.calendar.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The personal feeds: one an account, under a secret that is shown once and kept as a hash. */
@Component
public class Feeds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Since when there is one. */
    public Optional<Instant> since(Actor actor) {
        return jdbc.sql("select created_at from calendar_feed where account_id = ?")
                .param(actor.requireAccount().value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** A new secret; the old one stops working at once. */
    @Transactional
    public String renew(Actor actor) {
        var secret = fresh();
        jdbc.sql("""
                        insert into calendar_feed (account_id, secret_hash, created_at) values (:account, :hash, :now)
                        on conflict (account_id) do update set secret_hash = :hash, created_at = :now
                        """)
                .param("account", actor.requireAccount().value())
                .param("hash", hash(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditEntry.of(
                actor,
                "calendar.feed-renewed",
                "account",
                actor.requireAccount().value()));
        return secret;
    }

    @Transactional
    public void remove(Actor actor) {
        if (forget(actor.requireAccount())) {
            audit.record(AuditEntry.of(
                    actor,
                    "calendar.feed-removed",
                    "account",
                    actor.requireAccount().value()));
        }
    }

    boolean forget(AccountId account) {
        return jdbc.sql("delete from calendar_feed where account_id = ?")
                        .param(account.value())
                        .update()
                > 0;
    }

    Optional<AccountId> find(String secret) {
        return jdbc.sql("select account_id from calendar_feed where secret_hash = ?")
                .param(hash(secret))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    private static String fresh() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
