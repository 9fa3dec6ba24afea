package kg.daryger.identity;

import static kg.daryger.TestAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.identity.domain.ApiClients;
import kg.daryger.identity.domain.ApiClients.Registered;
import kg.daryger.identity.domain.SigningKeyRing;
import kg.daryger.shared.Problem;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DarygerTest
class ApiClientTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    ApiClients clients;

    @Autowired
    SigningKeyRing keys;

    @Autowired
    JwtDecoder decoder;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MutableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void clockRunsAgain() {
        clock.follow();
    }

    private Registered registered() {
        return clients.register("Ministry portal", Set.of("directory.read"), accounts.with(Role.ADMINISTRATOR));
    }

    private HttpResponse<String> token(Registered client, String secret, String scope) throws Exception {
        var basic =
                Base64.getEncoder().encodeToString((client.clientId() + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=" + scope))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode good(Registered client) throws Exception {
        var answer = token(client, client.secret(), "directory.read");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private int call(String token) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/account"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aClientGetsATokenWithItsScopeForTenMinutes() throws Exception {
        var client = registered();
        var answer = good(client);
        assertThat(answer.get("scope").asString()).isEqualTo("directory.read");
        assertThat(answer.get("expires_in").asInt()).isBetween(590, 600);
        var token = decoder.decode(answer.get("access_token").asString());
        assertThat(token.getSubject()).isEqualTo(client.clientId());
        assertThat(token.getClaimAsStringList("scope")).containsExactly("directory.read");
    }

    @Test
    void aWrongSecretOrAnotherScopeGetsNothing() throws Exception {
        var client = registered();
        assertThat(token(client, "wrong", "directory.read").statusCode()).isEqualTo(401);
        assertThat(token(client, client.secret(), "everything.write").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aTokenOpensNothingThatDoesNotDeclareItsScope() throws Exception {
        var token = good(registered()).get("access_token").asString();
        assertThat(call(token)).isEqualTo(403);
        assertThat(call("forged")).isEqualTo(401);
    }

    @Test
    void aRevokedClientsTokensAreRefusedAtOnce() throws Exception {
        var client = registered();
        var token = good(client).get("access_token").asString();
        clients.revoke(client.id(), accounts.with(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
        assertThat(call(token)).isEqualTo(401);
        assertThat(token(client, client.secret(), "directory.read").statusCode())
                .isEqualTo(401);
    }

    @Test
    void keysRotateAndOldTokensAreStillReadForADay() throws Exception {
        var client = registered();
        var token = good(client).get("access_token").asString();
        var first = keys.current().getKeyID();
        clock.forward(Duration.ofDays(91));
        keys.rotate();
        assertThat(keys.current().getKeyID()).isNotEqualTo(first);
        assertThat(keys.verifying().getKeyByKeyId(first)).isNotNull();
        assertThat(decoder.decode(token).getSubject()).isEqualTo(client.clientId());
        clock.forward(Duration.ofDays(2));
        keys.rotate();
        assertThat(keys.verifying().getKeyByKeyId(first)).isNull();
        assertThat(jdbc.sql("select count(*) from signing_key where position('RSA'::bytea in sealed_jwk) > 0")
                        .query(Long.class)
                        .single())
                .as("private keys are sealed")
                .isZero();
    }

    @Test
    void theKeysThatVerifyAndTheIssuerArePublic() throws Exception {
        var metadata = http.send(
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/.well-known/oauth-authorization-server"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(JSON.readTree(metadata.body()).get("token_endpoint").asString())
                .endsWith("/oauth2/token");
        var published = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/jwks"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(published.body()).contains("\"kid\"").doesNotContain("\"d\"");
    }

    @Test
    void unknownScopesAreNotRegistered() {
        assertThatThrownBy(() -> clients.register("x", Set.of("everything.write"), accounts.with(Role.ADMINISTRATOR)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void theSecretIsShownOnceOnly() {
        var client = registered();
        var list = mvc.get()
                .uri("/api/admin/clients")
                .with(signedIn(accounts.with(Role.ADMINISTRATOR)))
                .exchange();
        assertThat(list).bodyText().contains(client.clientId()).doesNotContain(client.secret(), "secret");
        assertThat(jdbc.sql("select secret_hash from api_client where id = ?")
                        .param(client.id())
                        .query(String.class)
                        .single())
                .isNotEqualTo(client.secret());
    }
}
