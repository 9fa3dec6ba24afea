package kg.daryger.identity.web;

import java.util.Collection;
import kg.daryger.identity.domain.ApiClients;
import kg.daryger.identity.domain.PublicAddress;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.stereotype.Component;

/** When a machine's token is good: not expired, from the right issuer, for us, and its client not revoked. */
@Component
class MachineRules {

    private final ApiClients clients;
    private final PublicAddress address;

    MachineRules(ApiClients clients, PublicAddress address) {
        this.clients = clients;
        this.address = address;
    }

    OAuth2TokenValidator<Jwt> ofOurTokens() {
        return new DelegatingOAuth2TokenValidator<>(ofTokensFrom(address.base()), this::clientIsActive);
    }

    OAuth2TokenValidator<Jwt> ofTokensFrom(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(address.base())));
    }

    private OAuth2TokenValidatorResult clientIsActive(Jwt token) {
        var client = token.getSubject();
        return client != null && clients.active(client).isPresent()
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
    }
}
