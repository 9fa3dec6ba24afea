package kg.daryger.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers and revokes machines. */
@Component
public class ApiClients {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    ApiClients(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ApiClient> all() {
        return jdbc.sql("select * from api_client order by revoked_at nulls first, created_at desc")
                .query(ApiClients::read)
                .list();
    }

    /** A client that has not been revoked. */
    @Transactional(readOnly = true)
    public Optional<ApiClient> active(String clientId) {
        return jdbc.sql("select * from api_client where client_id = ? and revoked_at is null")
                .param(clientId)
                .query(ApiClients::read)
                .optional();
    }

    /** @throws UnknownScope when no endpoint declares one of them */
    @Transactional
    public Registered register(String name, Set<String> scopes, Actor by) {
        if (scopes.isEmpty() || !ApiScopes.KNOWN.containsAll(scopes)) {
            throw new UnknownScope();
        }
        var id = TypedId.fresh();
        var secret = random(32);
        var clientId = "client-" + random(9);
        jdbc.sql("""
                        insert into api_client (id, version, client_id, secret_hash, name, scopes, created_at, created_by)
                        values (:id, 1, :clientId, :hash, :name, :scopes, :now, :by)
                        """)
                .param("id", id)
                .param("clientId", clientId)
                .param("hash", hash(secret))
                .param("name", name)
                .param("scopes", scopes.stream().sorted().toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.requireAccount().value())
                .update();
        audit.record(AuditEntry.of(by, "identity.client-registered", "api-client", id)
                .change("scopes", null, String.join(" ", scopes)));
        return new Registered(id, clientId, secret);
    }

    /** From now on neither its secret nor its tokens are good. */
    @Transactional
    public void revoke(UUID id, Actor by) {
        var revoked = jdbc.sql(
                        "update api_client set revoked_at = ?, version = version + 1 where id = ? and revoked_at is null")
                .params(Timestamp.from(clock.instant()), id)
                .update();
        if (revoked == 0) {
            throw new NotFound();
        }
        audit.record(AuditEntry.of(by, "identity.client-revoked", "api-client", id));
    }

    public static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String random(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    private static ApiClient read(ResultSet row, int number) throws SQLException {
        var revoked = row.getTimestamp("revoked_at");
        return new ApiClient(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getString("client_id")),
                Objects.requireNonNull(row.getString("secret_hash")),
                Objects.requireNonNull(row.getString("name")),
                Set.of((String[]) row.getArray("scopes").getArray()),
                row.getTimestamp("created_at").toInstant(),
                revoked == null ? null : revoked.toInstant());
    }

    /** @param secret shown this once */
    public record Registered(UUID id, String clientId, String secret) {}
}
