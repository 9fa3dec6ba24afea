package kg.daryger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Pattern;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.mail.domain.CaughtMails;
import kg.daryger.shared.Actor;
import kg.daryger.shared.TypedId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An account moves to another address: proven there, told here. */
@DarygerTest
class AddressTests {

    private static final Pattern LINK = Pattern.compile("/confirm-address#([A-Za-z0-9_-]{43})");

    @Autowired
    Calls calls;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Accounts facade;

    @Autowired
    CaughtMails caught;

    @Autowired
    MutableClock clock;

    final String wanted = TypedId.fresh() + "@example.org";

    @AfterEach
    void clockRunsAgain() {
        clock.follow();
    }

    @Test
    void itMovesWhenTheLinkIsFollowedAndTheOldAddressIsToldTwice() {
        var actor = accounts.with();
        assertThat(ask(actor, "  " + wanted.toUpperCase(java.util.Locale.ROOT))).hasStatus(204);
        assertThat(calls.as(actor).get("/api/account"))
                .bodyJson()
                .extractingPath("$.pendingEmail")
                .isEqualTo(wanted);
        var token = token();
        assertThat(emailOf(actor)).as("not before it is proven").isEqualTo(old(actor));

        assertThat(confirm(actor, token)).hasStatus(204);

        assertThat(emailOf(actor)).isEqualTo(wanted);
        await().untilAsserted(() -> assertThat(caught.newest(old(actor), 10))
                .extracting(CaughtMails.CaughtMail::subject)
                .containsExactlyInAnyOrder("Другой адрес для вашей учётной записи", "Ваш адрес изменён"));
        assertThat(caught.newest(old(actor), 10))
                .as("the old mailbox does not learn the new address")
                .noneMatch(mail -> mail.text().contains(wanted));
        assertThat(confirm(actor, token)).as("one time").hasStatus(410);
        assertThat(calls.as(actor).get("/api/account/history")).bodyText().contains("identity.address-changed", wanted);
    }

    @Test
    void nobodyElseConfirmsIt() {
        var actor = accounts.with();
        ask(actor, wanted);
        var token = token();

        assertThat(confirm(accounts.with(), token)).hasStatus(410);
        assertThat(calls.visitor().post("/api/account/email/confirmation", body(token)))
                .hasStatus(401);
        assertThat(emailOf(actor)).isEqualTo(old(actor));
    }

    @Test
    void anAddressThatSomebodyHasIsAnsweredAlikeAndOnlyItsOwnerIsTold() {
        var actor = accounts.with();
        var holder = accounts.with();

        assertThat(ask(actor, old(holder))).hasStatus(204);

        assertThat(calls.as(actor).get("/api/account"))
                .bodyJson()
                .extractingPath("$.pendingEmail")
                .isEqualTo(old(holder));
        await().untilAsserted(() -> assertThat(caught.newest(old(holder), 10))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).doesNotContain("confirm-address")));
    }

    @Test
    void theLinkEndsAfterADayByAnotherWishByWithdrawalAndByANewPassword() {
        var actor = accounts.with();
        ask(actor, wanted);
        var first = token();
        var other = TypedId.fresh() + "@example.org";
        ask(actor, other);
        assertThat(confirm(actor, first)).hasStatus(410);

        var second = tokenTo(other);
        assertThat(calls.as(actor).delete("/api/account/email")).hasStatus(204);
        assertThat(confirm(actor, second)).hasStatus(410);

        var third = TypedId.fresh() + "@example.org";
        ask(actor, third);
        var late = tokenTo(third);
        clock.forward(Duration.ofHours(25));
        assertThat(confirm(actor, late)).hasStatus(410);
        clock.follow();
        calls.as(actor).put("/api/account/password", "{\"password\": \"four words are better\"}");
        assertThat(confirm(actor, late)).hasStatus(410);
        assertThat(emailOf(actor)).isEqualTo(old(actor));
    }

    @Test
    void aPasswordIsAskedForWhereThereIsOneAndTriesAreCounted() {
        var actor = accounts.with();
        calls.as(actor).put("/api/account/password", "{\"password\": \"four words are better\"}");
        assertThat(ask(actor, wanted)).hasStatus(422).bodyText().contains("currentPassword");
        assertThat(ask(actor, old(actor))).hasStatus(422);
        for (var tries = 0; tries < 8; tries++) {
            assertThat(ask(actor, wanted)).hasStatus(422);
        }
        assertThat(calls.as(actor).put("/api/account/email", """
                        {"email": "%s", "currentPassword": "four words are better"}
                        """.formatted(wanted)))
                .hasStatus(429);
    }

    private MvcTestResult ask(Actor actor, String email) {
        return calls.as(actor).put("/api/account/email", "{\"email\": \"%s\"}".formatted(email));
    }

    private MvcTestResult confirm(Actor actor, String token) {
        return calls.as(actor).post("/api/account/email/confirmation", body(token));
    }

    private static String body(String token) {
        return "{\"token\": \"%s\"}".formatted(token);
    }

    private String token() {
        return tokenTo(wanted);
    }

    private String tokenTo(String address) {
        await().untilAsserted(() -> assertThat(caught.newest(address, 10)).hasSize(1));
        var found = LINK.matcher(caught.newest(address, 10).getFirst().text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String emailOf(Actor actor) {
        return facade.contact(actor.requireAccount()).orElseThrow().email();
    }

    private static String old(Actor actor) {
        return actor.requireAccount() + "@example.org";
    }
}
