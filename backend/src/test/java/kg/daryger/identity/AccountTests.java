package kg.daryger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import kg.daryger.shared.web.CurrentActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the owner of an account does with it. */
@DarygerTest
class AccountTests {

    @Autowired
    Calls calls;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Accounts facade;

    @Autowired
    Consents consents;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcClient jdbc;

    @Test
    void languageAndZoneAreTheOwnersToSet() {
        var actor = accounts.with();
        assertThat(calls.as(actor).put("/api/account/language", "{\"language\": \"ky\"}"))
                .hasStatus(204);
        assertThat(calls.as(actor).put("/api/account/zone", "{\"zone\": \"Europe/Berlin\"}"))
                .hasStatus(204);
        assertThat(calls.as(actor).put("/api/account/zone", "{\"zone\": \"Mars/Olympus\"}"))
                .hasStatus(422);
        assertThat(calls.as(actor).get("/api/session"))
                .bodyText()
                .contains("\"language\":\"ky\"", "\"zone\":\"Europe/Berlin\"");
    }

    @Test
    void namesAreTidiedAndNeedOneScriptAtLeast() {
        var actor = accounts.with();
        assertThat(calls.as(actor).put("/api/account/name", """
                        {"cyrillic": "  Өмүров   Жаныбек ", "latin": "", "former": ["", " Асанов "]}
                        """)).hasStatus(204);
        var name = facade.names(List.of(actor.requirePerson())).get(actor.requirePerson());
        assertThat(name).isEqualTo(new PersonName("Өмүров Жаныбек", null, List.of("Асанов")));
        assertThat(calls.as(actor).put("/api/account/name", "{\"former\": []}")).hasStatus(422);
        assertThat(calls.as(actor).get("/api/account/history"))
                .bodyText()
                .contains("Сынакова Айгүл", "Өмүров Жаныбек", "identity.renamed");
    }

    @Test
    void everyConsentNamesWhoSeesWhatWhereAndHowItEnds() {
        var actor = accounts.with(Role.DOCTOR);
        assertThat(calls.as(actor).put("/api/account/consents/INVITATIONS", "{\"given\": true}"))
                .hasStatus(204);
        var list = calls.as(actor).get("/api/account/consents");
        assertThat(list).hasStatusOk();
        assertThat(list).bodyJson().extractingPath("$.length()").isEqualTo(5);
        for (var part : List.of("controller", "recipients", "countries", "withdrawal", "explanation")) {
            assertThat(list)
                    .bodyJson()
                    .extractingPath("$[*]." + part)
                    .asArray()
                    .hasSize(5)
                    .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        }
        assertThat(list)
                .bodyJson()
                .extractingPath("$[?(@.given == true)].purpose")
                .asArray()
                .containsExactly("INVITATIONS");
        calls.as(actor).put("/api/account/consents/INVITATIONS", "{\"given\": false}");
        assertThat(consents.given(actor.requirePerson())).isEmpty();
        assertThat(calls.as(actor).get("/api/account/consents"))
                .bodyJson()
                .extractingPath("$[?(@.purpose == 'INVITATIONS')].history[*].withdrawnAt")
                .asArray()
                .hasSize(1);
    }

    @Test
    void draftsAreKeptForTheirOwnerAndNoticeAnotherDevice() {
        var actor = accounts.with();
        assertThat(calls.as(actor).get("/api/drafts/need")).hasStatus(204);
        assertThat(calls.as(actor).put("/api/drafts/need", "{\"content\": {\"title\": \"Бронхоскопия\"}}"))
                .hasStatusOk();
        assertThat(calls.as(actor).get("/api/drafts/need")).bodyText().contains("Бронхоскопия", "\"version\":1");
        assertThat(calls.as(accounts.with()).get("/api/drafts/need")).hasStatus(204);
        assertThat(calls.as(actor).having(1).put("/api/drafts/need", "{\"content\": {\"title\": \"NGS\"}}"))
                .hasStatusOk();
        assertThat(calls.as(actor).having(1).put("/api/drafts/need", "{\"content\": {\"title\": \"old\"}}"))
                .hasStatus(412);
        assertThat(calls.as(actor)
                        .having(1)
                        .put("/api/drafts/need", "{\"content\": {\"title\": \"old\", \"kind\": 1}}"))
                .bodyJson()
                .extractingPath("$.changed")
                .asArray()
                .containsExactly("title", "kind");
        assertThat(calls.as(actor).having(0).put("/api/drafts/need", "{\"content\": {\"title\": \"new\"}}"))
                .as("somebody thinks that there is none yet")
                .hasStatus(412);
        assertThat(calls.as(actor).having(3).put("/api/drafts/sent", "{\"content\": {\"title\": \"gone\"}}"))
                .as("what was sent meanwhile does not come back")
                .hasStatus(412);
        assertThat(calls.as(actor).having(0).put("/api/drafts/sent", "{\"content\": {\"title\": \"begun\"}}"))
                .hasStatusOk();
        assertThat(calls.as(actor).put("/api/drafts/need", "{\"content\": \"" + "x".repeat(250_000) + "\"}"))
                .hasStatus(413);
        assertThat(calls.as(actor).delete("/api/drafts/need")).hasStatus(204);
        assertThat(calls.as(actor).get("/api/drafts/need")).hasStatus(204);
    }

    @Test
    void aNewPasswordNeedsTheCurrentOne() {
        var actor = accounts.with();
        assertThat(calls.as(actor).put("/api/account/password", "{\"password\": \"four words are better\"}"))
                .hasStatus(204);
        assertThat(calls.as(actor).put("/api/account/password", "{\"password\": \"five words are even better\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("currentPassword");
        assertThat(calls.as(actor).put("/api/account/password", """
                        {"currentPassword": "four words are better", "password": "five words are even better"}
                        """)).hasStatus(204);
    }

    @Test
    void closingEndsEverythingAtOnce() {
        var actor = accounts.with(Role.DOCTOR);
        consents.decide(actor, ConsentPurpose.PUBLIC_PAGE, true);
        calls.as(actor).put("/api/drafts/profile", "{\"content\": {}}");
        assertThat(calls.as(actor).post("/api/account/closure", "{\"understood\": false}"))
                .hasStatus(422);
        assertThat(calls.as(actor).post("/api/account/closure", "{\"understood\": true}"))
                .hasStatus(204);
        assertThat(actors.of(actor.requireAccount()).signedIn()).isFalse();
        assertThat(consents.given(actor.requirePerson())).isEmpty();
        assertThat(facade.contact(actor.requireAccount())).isEmpty();
        assertThat(rows("draft", actor)).isZero();
        assertThat(rows("account_role", actor)).isZero();
    }

    private long rows(String table, Actor actor) {
        return jdbc.sql("select count(*) from " + table + " where account_id = ?")
                .param(actor.requireAccount().value())
                .query(Long.class)
                .single();
    }
}
