package kg.daryger.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Remembers no token: they say everything themselves, live ten minutes, and a revoked client's are refused at once
 * ({@link MachineTokens}).
 */
class NothingIssued implements OAuth2AuthorizationService {

    @Override
    public void save(OAuth2Authorization authorization) {
        // the token is in the client's hands only
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        // nothing is kept
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return null;
    }
}
