package kg.daryger.mail.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that sign links: shared by all nodes, a new one every 90 days, old ones kept for a year. */
@Component
class SigningKeys {

    private static final Duration SIGNS_FOR = Duration.ofDays(90);
    private static final Duration VERIFIES_FOR = Duration.ofDays(365);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    SigningKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The key to sign with now. Two nodes may make one at the same moment: both are good. */
    Key current() {
        return jdbc.sql("select id, secret from link_key where created_at > :since order by id desc limit 1")
                .param("since", before(SIGNS_FOR))
                .query(Key.class)
                .optional()
                .orElseGet(this::fresh);
    }

    Optional<Key> find(int id) {
        return jdbc.sql("select id, secret from link_key where id = :id and created_at > :since")
                .param("id", id)
                .param("since", before(VERIFIES_FOR))
                .query(Key.class)
                .optional();
    }

    private Key fresh() {
        jdbc.sql("delete from link_key where created_at <= :since")
                .param("since", before(VERIFIES_FOR))
                .update();
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        return jdbc.sql("insert into link_key (secret, created_at) values (:secret, :now) returning id, secret")
                .param("secret", secret)
                .param("now", before(Duration.ZERO))
                .query(Key.class)
                .single();
    }

    private OffsetDateTime before(Duration age) {
        return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    }

    record Key(int id, byte[] secret) {}
}
