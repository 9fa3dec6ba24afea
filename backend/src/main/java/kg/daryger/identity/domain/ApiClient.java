package kg.daryger.identity.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A machine that may call {@code /api/v1}.
 *
 * @param clientId what it names itself by
 * @param secretHash SHA-256 of the secret, which is random and long enough for that
 * @param revokedAt null as long as it may call
 */
public record ApiClient(
        UUID id,
        String clientId,
        String secretHash,
        String name,
        Set<String> scopes,
        Instant createdAt,
        @Nullable Instant revokedAt) {}
