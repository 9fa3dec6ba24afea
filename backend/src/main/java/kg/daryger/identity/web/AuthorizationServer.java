package kg.daryger.identity.web;

import kg.daryger.identity.domain.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;

/** Our own authorization server, for client credentials only: token endpoint, public keys, metadata. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServer {

    private static final String[] ENDPOINTS = {
        "/oauth2/token", "/oauth2/jwks", "/.well-known/oauth-authorization-server"
    };

    @Bean
    AuthorizationServerSettings authorizationServerSettings(PublicAddress address) {
        return AuthorizationServerSettings.builder().issuer(address.base()).build();
    }

    @Bean
    @Order(10)
    SecurityFilterChain tokens(HttpSecurity http, RegisteredMachines machines) {
        return http.securityMatcher(ENDPOINTS)
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(machines)
                        .authorizationService(new NothingIssued())
                        .clientAuthentication(clients ->
                                clients.authenticationProviders(providers -> providers.forEach(provider -> {
                                    if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                                        secrets.setPasswordEncoder(new SecretHash());
                                    }
                                }))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
