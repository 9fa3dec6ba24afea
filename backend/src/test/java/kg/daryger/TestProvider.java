package kg.daryger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.util.UriComponentsBuilder;

/** A small OIDC provider in this process, with real HTTP and real signatures; it believes whoever asks. */
public final class TestProvider implements AutoCloseable {

    public static final String ID = "test-provider";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    TestProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/token", this::token);
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Somebody signs in at the provider, whom the application's redirect sent there; answers where they go back to. */
    public String signIn(String redirect, String subject) {
        var asked = UriComponentsBuilder.fromUriString(redirect).build().getQueryParams();
        var code = UUID.randomUUID().toString();
        grants.put(code, new Grant(subject, decoded(asked.getFirst("nonce"))));
        return UriComponentsBuilder.fromPath(
                        URI.create(decoded(asked.getFirst("redirect_uri"))).getPath())
                .queryParam("code", code)
                .queryParam("state", asked.getFirst("state"))
                .build()
                .toUriString();
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var code = UriComponentsBuilder.fromUriString("?" + body)
                .build()
                .getQueryParams()
                .getFirst("code");
        answer(exchange, """
                {"access_token": "unused", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                """.formatted(idToken(grants.remove(code))));
    }

    private String idToken(Grant grant) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(grant.subject())
                .audience("daryger")
                .claim("nonce", grant.nonce())
                .claim("email", "somebody@example.org")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Grant(String subject, String nonce) {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        TestProvider testProvider() throws IOException, JOSEException {
            return new TestProvider();
        }

        @Bean
        ClientRegistrationRepository registrations(TestProvider provider) {
            return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
                    .clientName("Test Provider")
                    .clientId("daryger")
                    .clientSecret("secret")
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .scope("openid")
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .authorizationUri(provider.issuer() + "/authorize")
                    .tokenUri(provider.issuer() + "/token")
                    .jwkSetUri(provider.issuer() + "/keys")
                    .issuerUri(provider.issuer())
                    .userNameAttributeName("sub")
                    .build());
        }
    }
}
