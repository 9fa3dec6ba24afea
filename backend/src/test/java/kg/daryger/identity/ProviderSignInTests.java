package kg.daryger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.TestProvider;
import kg.daryger.shared.Actor;
import kg.daryger.shared.TypedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@DarygerTest
class ProviderSignInTests {

    private static final String PASSWORD = "four words are better";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestProvider provider;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    final String subject = TypedId.fresh().toString();
    TestBrowser browser;

    @BeforeEach
    void open() {
        browser = new TestBrowser(mvc);
    }

    private Actor signedIn(TestBrowser where) {
        var actor = accounts.with();
        jdbc.sql("insert into account_password (account_id, hash, changed_at) values (?, ?, now())")
                .params(actor.requireAccount().value(), encoder.encode(PASSWORD))
                .update();
        where.post("/api/sign-in", """
                {"email": "%s@example.org", "password": "%s"}
                """.formatted(actor.requireAccount(), PASSWORD));
        return actor;
    }

    /** Goes to the provider and comes back; answers the page that the browser ends on. */
    private String travel(TestBrowser who, String start) {
        var json = JsonMapper.builder().build().readTree(who.post(start, "{}").body());
        var away = who.get(json.get("location").asString());
        var back = provider.signIn(away.header("Location").orElseThrow(), subject);
        return URI.create(who.get(back).header("Location").orElseThrow()).toString();
    }

    private String connect(TestBrowser who) {
        return travel(who, "/api/account/providers/" + TestProvider.ID);
    }

    private String signIn(TestBrowser who) {
        return travel(who, "/api/sign-in/providers/" + TestProvider.ID);
    }

    @Test
    void theSignInPageOffersWhatIsConfigured() {
        assertThat(browser.json("/api/sign-in/options").get("providers").toString())
                .isEqualTo("[{\"id\":\"test-provider\",\"name\":\"Test Provider\"}]");
    }

    @Test
    void whoIsConnectedSignsInAndTheSessionHoldsNothingOfTheProvider() {
        var actor = signedIn(browser);
        var before = browser.cookie("SESSION").orElseThrow();
        assertThat(connect(browser)).isEqualTo("/en/me/account?provider=connected");
        assertThat(browser.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
        assertThat(browser.session().get("accountId").asString())
                .isEqualTo(actor.requireAccount().toString());
        assertThat(browser.json("/api/account").get("providers")).hasSize(1);

        var elsewhere = new TestBrowser(mvc);
        assertThat(signIn(elsewhere)).isEqualTo("/en/sign-in");
        assertThat(elsewhere.session().get("accountId").asString())
                .isEqualTo(actor.requireAccount().toString());
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = ?")
                        .param(actor.requireAccount().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("""
                        select distinct a.attribute_name from spring_session_attributes a
                        join spring_session s on s.primary_id = a.session_primary_id where s.principal_name = ?
                        and a.attribute_name not like '%CSRF_TOKEN'
                        """)
                        .param(actor.requireAccount().toString())
                        .query(String.class)
                        .set())
                .containsExactlyInAnyOrder("SPRING_SECURITY_CONTEXT", "daryger.device", "daryger.shared-computer");
    }

    @Test
    void aStrangerIsNeitherSignedInNorGivenAnAccountEvenWithAKnownAddress() {
        var before = count();
        assertThat(signIn(browser)).isEqualTo("/en/sign-in?provider=unknown");
        assertThat(browser.signedIn()).isFalse();
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return jdbc.sql("select count(*) from external_identity")
                .query(Long.class)
                .single();
    }

    @Test
    void comingBackFromAProviderConnectsNothingUnlessTheOwnerAskedForIt() {
        signedIn(browser);
        assertThat(signIn(browser)).isEqualTo("/en/sign-in?provider=unknown");
        assertThat(browser.signedIn())
                .as("the failed journey ends the session it used")
                .isFalse();
    }

    @Test
    void whatBelongsToOneAccountIsNotConnectedToAnother() {
        signedIn(browser);
        connect(browser);
        var other = new TestBrowser(mvc);
        var actor = signedIn(other);
        assertThat(connect(other)).isEqualTo("/en/me/account?provider=taken");
        assertThat(other.session().get("accountId").asString())
                .isEqualTo(actor.requireAccount().toString());
    }

    @Test
    void whoDisconnectsCanNotSignInThatWayAnyMore() {
        signedIn(browser);
        connect(browser);
        browser.delete("/api/account/providers/" + TestProvider.ID);
        assertThat(signIn(new TestBrowser(mvc))).isEqualTo("/en/sign-in?provider=unknown");
    }

    @Test
    void aForgedReturnIsRefused() {
        assertThat(browser.get("/login/oauth2/code/test-provider?code=x&state=y")
                        .header("Location"))
                .hasValue("/en/sign-in?provider=failed");
    }
}
