package kg.daryger.identity;

import static kg.daryger.TestAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.regex.Pattern;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.mail.domain.CaughtMails;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import kg.daryger.shared.TypedId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DarygerTest
class SignInTests {

    private static final String PASSWORD = "four words are better";
    private static final Pattern LINK = Pattern.compile("/(ky|ru|en)/link#([A-Za-z0-9_-]{43})");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    CaughtMails caught;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    MutableClock clock;

    final String address = TypedId.fresh() + "@example.org";

    @AfterEach
    void clockRunsAgain() {
        clock.follow();
    }

    private TestBrowser browser() {
        return new TestBrowser(mvc);
    }

    private static TestBrowser.Answer signIn(TestBrowser browser, String email, String password, boolean shared) {
        return browser.post("/api/sign-in", """
                {"email": "%s", "password": "%s", "sharedComputer": %s}
                """.formatted(email, password, shared));
    }

    private String emailOf(Actor actor) {
        return actor.requireAccount() + "@example.org";
    }

    /** An account with the password, and its address. */
    private Actor withPassword(Role... roles) {
        var actor = accounts.with(roles);
        jdbc.sql("insert into account_password (account_id, hash, changed_at) values (?, ?, now())")
                .params(actor.requireAccount().value(), encoder.encode(PASSWORD))
                .update();
        return actor;
    }

    private CaughtMails.CaughtMail mailTo(String to, int number) {
        await().untilAsserted(() -> assertThat(caught.newest(to, 10)).hasSize(number));
        return caught.newest(to, 10).getFirst();
    }

    private static String tokenIn(CaughtMails.CaughtMail mail) {
        var found = LINK.matcher(mail.text());
        assertThat(found.find()).isTrue();
        return found.group(2);
    }

    private static TestBrowser.Answer signUp(TestBrowser browser, String email, String more) {
        return browser.post("/api/sign-up", """
                {"email": "%s", "latin": "Aigul Synakova", "language": "ru", "zone": "Europe/Berlin"%s}
                """.formatted(email, more));
    }

    private static TestBrowser.Answer use(TestBrowser browser, String token, String more) {
        return browser.post("/api/personal-link", "{\"token\": \"%s\"%s}".formatted(token, more));
    }

    @Test
    void aDoctorSignsUpByMailAndIsSignedInByTheButtonOfItsPage() {
        var browser = browser();
        assertThat(signUp(browser, address, "").statusCode()).isEqualTo(204);
        var mail = mailTo(address, 1);
        assertThat(mail.subject()).isEqualTo("Подтвердите адрес и начните");
        var token = tokenIn(mail);
        assertThat(jdbc.sql("select count(*) from account where email = ?")
                        .param(address)
                        .query(Long.class)
                        .single())
                .as("nothing exists before the button")
                .isZero();

        var preview = browser.post("/api/personal-link/preview", "{\"token\": \"" + token + "\"}");
        assertThat(preview.body()).contains("\"sign-up\"", address);
        assertThat(browser.signedIn()).isFalse();

        assertThat(use(browser, token, ", \"password\": \"" + PASSWORD + "\"").statusCode())
                .isEqualTo(204);
        var session = browser.session();
        assertThat(session.get("signedIn").asBoolean()).isTrue();
        assertThat(session.get("name").asString()).isEqualTo("Aigul Synakova");
        assertThat(session.get("roles").toString()).isEqualTo("[\"DOCTOR\"]");
        assertThat(session.get("zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(use(browser(), token, "").statusCode()).as("once").isEqualTo(410);
        assertThat(signIn(browser(), address, PASSWORD, false).statusCode()).isEqualTo(204);
    }

    @Test
    void aParticipantGetsALightAccount() {
        var browser = browser();
        signUp(browser, address, ", \"participant\": {\"institution\": \"ЦСМ Нарын\", \"profession\": \"медсестра\"}");
        use(browser, tokenIn(mailTo(address, 1)), "");
        assertThat(browser.session().get("roles").toString()).isEqualTo("[\"PARTICIPANT\"]");
        assertThat(browser.json("/api/account")
                        .get("participant")
                        .get("profession")
                        .asString())
                .isEqualTo("медсестра");
    }

    @Test
    void whoHasAnAccountGetsAnotherMailAndTheVisitorTheSameAnswer() {
        var known = emailOf(withPassword());
        var unknown = signUp(browser(), address, "");
        var answer = signUp(browser(), known, "");
        assertThat(answer.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(answer.body()).isEqualTo(unknown.body());
        assertThat(mailTo(known, 1).subject()).isEqualTo("У вас уже есть учётная запись");
        assertThat(mailTo(known, 1).text()).doesNotContain("#");
    }

    @Test
    void askingForALinkIsAnsweredAlikeForEverybodyAndMailsOnlyTheOwner() {
        var known = emailOf(accounts.with());
        var yes = browser().post("/api/sign-in/link", "{\"email\": \"" + known + "\"}");
        var no = browser().post("/api/sign-in/link", "{\"email\": \"" + address + "\"}");
        assertThat(yes.statusCode()).isEqualTo(no.statusCode()).isEqualTo(204);
        assertThat(yes.body()).isEqualTo(no.body()).isEmpty();
        mailTo(known, 1);
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from requested_link where email in (?, ?)")
                        .params(known, address)
                        .query(Long.class)
                        .single())
                .isZero());
        assertThat(caught.newest(address, 10)).isEmpty();
    }

    @Test
    void aOneTimeLinkSignsInOnceAndOnlyForTwentyMinutes() {
        var known = emailOf(accounts.with());
        browser().post("/api/sign-in/link", "{\"email\": \"" + known + "\"}");
        var token = tokenIn(mailTo(known, 1));
        var browser = browser();
        assertThat(use(browser, token, "").statusCode()).isEqualTo(204);
        assertThat(browser.signedIn()).isTrue();
        assertThat(use(browser(), token, "").statusCode()).isEqualTo(410);

        browser().post("/api/sign-in/link", "{\"email\": \"" + known + "\"}");
        var late = tokenIn(mailTo(known, 2));
        clock.forward(Duration.ofMinutes(21));
        assertThat(use(browser(), late, "").statusCode()).isEqualTo(410);
    }

    @Test
    void wrongPasswordUnknownAddressAndLockedAccountAreAnsweredAlike() {
        var known = withPassword();
        var locked = withPassword();
        jdbc.sql("update account set state = 'LOCKED' where id = ?")
                .param(locked.requireAccount().value())
                .update();
        var answers = java.util.List.of(
                signIn(browser(), emailOf(known), "not the password", false),
                signIn(browser(), address, PASSWORD, false),
                signIn(browser(), emailOf(accounts.with()), PASSWORD, false),
                signIn(browser(), emailOf(locked), PASSWORD, false));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body().replaceAll("\"traceId\":\"[^\"]*\"", ""))
                    .isEqualTo(answers.getFirst().body().replaceAll("\"traceId\":\"[^\"]*\"", ""))
                    .contains("identity.sign-in-refused");
        });
    }

    @Test
    void aNewSessionBeginsAtSignInAndHoldsNothingButTheAccountsId() {
        var actor = withPassword();
        var browser = browser();
        signIn(browser, emailOf(actor), PASSWORD, false);
        var first = browser.cookie("SESSION").orElseThrow();
        signIn(browser, emailOf(actor), PASSWORD, false);
        assertThat(browser.cookie("SESSION").orElseThrow()).isNotEqualTo(first);
        var names = jdbc.sql("""
                        select distinct a.attribute_name from spring_session_attributes a
                        join spring_session s on s.primary_id = a.session_primary_id where s.principal_name = ?
                        """)
                .param(actor.requireAccount().toString())
                .query(String.class)
                .set();
        assertThat(names)
                .containsExactlyInAnyOrder("SPRING_SECURITY_CONTEXT", "daryger.device", "daryger.shared-computer");
        assertThat(sessions(actor)).as("the first one ended").isEqualTo(1);
    }

    private long sessions(Actor actor) {
        return jdbc.sql("select count(*) from spring_session where principal_name = ?")
                .param(actor.requireAccount().toString())
                .query(Long.class)
                .single();
    }

    @Test
    void onASharedComputerTheSessionEndsWithTheWindow() {
        var actor = withPassword();
        var own = signIn(browser(), emailOf(actor), PASSWORD, false);
        assertThat(cookie(own)).contains("Max-Age=7776000", "HttpOnly", "SameSite=Lax");
        var browser = browser();
        var shared = signIn(browser, emailOf(actor), PASSWORD, true);
        assertThat(cookie(shared)).doesNotContain("Max-Age", "Expires").contains("HttpOnly");
        assertThat(browser.session().get("sharedComputer").asBoolean()).isTrue();
        assertThat(jdbc.sql("select max_inactive_interval from spring_session where principal_name = ? order by 1")
                        .param(actor.requireAccount().toString())
                        .query(Integer.class)
                        .list())
                .containsExactly(1800, 1209600);
        assertThat(browser.delete("/api/session").header("Clear-Site-Data")).isPresent();
        assertThat(browser.signedIn()).isFalse();
    }

    private static String cookie(TestBrowser.Answer answer) {
        return answer.headers("Set-Cookie").stream()
                .filter(one -> one.startsWith("SESSION="))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    void resettingThePasswordNeedsANewOneAndEndsAllSessions() {
        var actor = withPassword();
        var elsewhere = browser();
        signIn(elsewhere, emailOf(actor), PASSWORD, false);
        browser().post("/api/password-reset", "{\"email\": \"" + emailOf(actor) + "\"}");
        var token = tokenIn(mailTo(emailOf(actor), 1));
        var browser = browser();
        assertThat(use(browser, token, "").statusCode()).isEqualTo(422);
        assertThat(use(browser, token, ", \"password\": \"short\"").body()).contains("10");
        assertThat(use(browser, token, ", \"password\": \"five other words are good\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.signedIn()).isTrue();
        assertThat(elsewhere.signedIn()).isFalse();
        assertThat(signIn(browser(), emailOf(actor), PASSWORD, false).statusCode())
                .isEqualTo(422);
    }

    @Test
    void theListOfSessionsShowsDevicesAndSignsOutOneOrAll() {
        var actor = withPassword();
        var here = browser();
        var there = browser();
        signIn(here, emailOf(actor), PASSWORD, false);
        signIn(there, emailOf(actor), PASSWORD, true);
        var list = here.json("/api/account/sessions");
        assertThat(list).hasSize(2);
        assertThat(list.get(0).get("device").asString()).isEqualTo("Firefox · Linux");
        var other = list.valueStream()
                .filter(one -> !one.get("current").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(other.get("sharedComputer").asBoolean()).isTrue();
        assertThat(here.delete("/api/account/sessions/" + other.get("id").asString())
                        .statusCode())
                .isEqualTo(204);
        assertThat(there.signedIn()).isFalse();
        assertThat(here.signedIn()).isTrue();
        signIn(there, emailOf(actor), PASSWORD, false);
        here.delete("/api/account/sessions");
        assertThat(here.signedIn()).isFalse();
        assertThat(there.signedIn()).isFalse();
    }

    @Test
    void thatASessionWasUsedIsNotedOnceAMinute() {
        var actor = withPassword();
        var browser = browser();
        signIn(browser, emailOf(actor), PASSWORD, false);
        assertThat(browser.signedIn()).isTrue();
        var used = lastUsed(actor);
        assertThat(browser.signedIn()).isTrue();
        assertThat(lastUsed(actor)).isEqualTo(used);

        var before = used - 61_000;
        jdbc.sql("update spring_session set last_access_time = ? where principal_name = ?")
                .params(before, actor.requireAccount().toString())
                .update();
        assertThat(browser.signedIn()).isTrue();
        assertThat(lastUsed(actor)).isGreaterThan(before);
    }

    private long lastUsed(Actor actor) {
        return jdbc.sql("select last_access_time from spring_session where principal_name = ?")
                .param(actor.requireAccount().toString())
                .query(Long.class)
                .single();
    }

    @Test
    void triesAreLimitedByAddressWhoeverOwnsItAndByClient() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(signIn(browser(), address, "wrong password", false).statusCode())
                    .isEqualTo(422);
        }
        assertThat(signIn(browser(), address.toUpperCase(java.util.Locale.ROOT), "wrong password", false)
                        .statusCode())
                .isEqualTo(429);
        clock.forward(Duration.ofMinutes(16));
        assertThat(signIn(browser(), address, "wrong password", false).statusCode())
                .isEqualTo(422);
        for (int attempt = 0; attempt < 5; attempt++) {
            browser().post("/api/sign-in/link", "{\"email\": \"" + address + "\"}");
        }
        assertThat(browser()
                        .post("/api/sign-in/link", "{\"email\": \"" + address + "\"}")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void aSuccessfulSignInForgivesTheTriesBefore() {
        var actor = withPassword();
        for (int round = 0; round < 2; round++) {
            for (int attempt = 0; attempt < 8; attempt++) {
                signIn(browser(), emailOf(actor), "wrong password", false);
            }
            assertThat(signIn(browser(), emailOf(actor), PASSWORD, false).statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void withoutTheCsrfTokenNothingIsWritten() {
        var request = mvc.post()
                .uri("/api/account/closure")
                .with(signedIn(accounts.with()))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        assertThat(request).hasStatus(403);
        assertThat(mvc.post()
                        .uri("/api/account/closure")
                        .with(signedIn(accounts.with()))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(422);
    }
}
