package kg.daryger.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.daryger.identity.domain.ApiClient;
import org.jspecify.annotations.Nullable;

record ApiClientResponse(
        UUID id,
        String clientId,
        String name,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant revokedAt) {

    static ApiClientResponse of(ApiClient client) {
        return new ApiClientResponse(
                client.id(),
                client.clientId(),
                client.name(),
                client.scopes().stream().sorted().toList(),
                client.createdAt(),
                client.revokedAt());
    }
}
