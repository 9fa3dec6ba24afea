package kg.daryger.identity.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import kg.daryger.identity.domain.PublicAddress;
import kg.daryger.identity.domain.SigningKeyRing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * The tokens of machines: signed and verified in this process, so that a start needs no server to answer. With
 * {@code daryger.api.issuer} and {@code daryger.api.jwk-set-uri} an outside server issues them instead.
 */
@Configuration(proxyBeanMethods = false)
class MachineTokens {

    @Bean
    JWKSource<SecurityContext> verifyingKeys(SigningKeyRing keys) {
        return (selector, context) -> selector.select(keys.verifying());
    }

    @Bean
    JwtEncoder jwtEncoder(SigningKeyRing keys) {
        return parameters -> new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(keys.current()))).encode(parameters);
    }

    /** A token is good here and nowhere else. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> audience(PublicAddress address) {
        return context -> context.getClaims().audience(List.of(address.base()));
    }

    @Bean
    JwtDecoder jwtDecoder(
            @Value("${daryger.api.issuer:}") String issuer,
            @Value("${daryger.api.jwk-set-uri:}") String keysElsewhere,
            JWKSource<SecurityContext> ownKeys,
            MachineRules rules) {
        if (keysElsewhere.isEmpty()) {
            var decoder = NimbusJwtDecoder.withJwkSource(ownKeys).build();
            decoder.setJwtValidator(rules.ofOurTokens());
            return decoder;
        }
        var decoder = NimbusJwtDecoder.withJwkSetUri(keysElsewhere).build();
        decoder.setJwtValidator(rules.ofTokensFrom(issuer));
        return decoder;
    }
}
