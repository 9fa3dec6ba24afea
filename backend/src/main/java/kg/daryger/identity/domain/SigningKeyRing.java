package kg.daryger.identity.domain;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kg.daryger.shared.TypedId;
import kg.daryger.shared.keys.MasterKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys that sign tokens: kept in the database for all nodes, sealed with the master key. One signs; those that did
 * before still verify for a day, longer than any token lives.
 */
@Component
public class SigningKeyRing {

    private static final int BITS = 2048;
    private static final Duration SIGNS_FOR = Duration.ofDays(90);
    private static final Duration VERIFIES_AFTERWARDS = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final MasterKeys master;
    private final Clock clock;

    SigningKeyRing(JdbcClient jdbc, MasterKeys master, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
    }

    /** The key that signs now; the first one is made when it is asked for. */
    @Transactional
    public RSAKey current() {
        var found = select("retired_at is null");
        if (found.isEmpty()) {
            add();
            found = select("retired_at is null");
        }
        return found.getFirst();
    }

    /** All keys that verify. */
    @Transactional
    public JWKSet verifying() {
        current();
        return new JWKSet(List.copyOf(select("true")));
    }

    /** Replaces the key that signs when it is old enough, and forgets those that no longer verify. */
    @Transactional
    public void rotate() {
        var now = clock.instant();
        var retired = jdbc.sql(
                        "update signing_key set retired_at = :now where retired_at is null and created_at < :limit")
                .param("now", Timestamp.from(now))
                .param("limit", Timestamp.from(now.minus(SIGNS_FOR)))
                .update();
        if (retired > 0) {
            add();
        }
        jdbc.sql("delete from signing_key where retired_at < ?")
                .param(Timestamp.from(now.minus(VERIFIES_AFTERWARDS)))
                .update();
    }

    private void add() {
        var id = TypedId.fresh();
        jdbc.sql("insert into signing_key (id, sealed_jwk, created_at) values (?, ?, ?) on conflict do nothing")
                .params(id, sealed(id), Timestamp.from(clock.instant()))
                .update();
    }

    private byte[] sealed(UUID id) {
        try {
            var key = new RSAKeyGenerator(BITS)
                    .keyID(id.toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            return master.seal(key.toJSONString().getBytes(StandardCharsets.UTF_8), context(id));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<RSAKey> select(String condition) {
        return jdbc.sql("select id, sealed_jwk from signing_key where " + condition + " order by created_at desc")
                .query((row, number) -> open(row.getObject("id", UUID.class), row.getBytes("sealed_jwk")))
                .list();
    }

    private RSAKey open(UUID id, byte[] box) {
        try {
            return RSAKey.parse(new String(master.open(box, context(id)), StandardCharsets.UTF_8));
        } catch (ParseException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static String context(UUID id) {
        return "signing-key/" + id;
    }
}
