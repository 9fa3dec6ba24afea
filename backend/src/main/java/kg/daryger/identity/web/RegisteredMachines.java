package kg.daryger.identity.web;

import java.time.Duration;
import kg.daryger.identity.domain.ApiClient;
import kg.daryger.identity.domain.ApiClients;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Our API clients as the authorization server wants to see them: client credentials, tokens for ten minutes. */
@Component
class RegisteredMachines implements RegisteredClientRepository {

    private static final Duration TOKEN_LIVES = Duration.ofMinutes(10);

    private final ApiClients clients;

    RegisteredMachines(ApiClients clients) {
        this.clients = clients;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are registered by administrators");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.all().stream()
                .filter(client -> client.id().toString().equals(id) && client.revokedAt() == null)
                .findFirst()
                .map(RegisteredMachines::registered)
                .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.active(clientId).map(RegisteredMachines::registered).orElse(null);
    }

    private static RegisteredClient registered(ApiClient client) {
        return RegisteredClient.withId(client.id().toString())
                .clientId(client.clientId())
                .clientIdIssuedAt(client.createdAt())
                .clientSecret(client.secretHash())
                .clientName(client.name())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIVES)
                        .build())
                .build();
    }
}
