package kg.daryger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.TestSessions;
import kg.daryger.mail.domain.CaughtMails;
import kg.daryger.shared.Role;
import kg.daryger.shared.TypedId;
import kg.daryger.shared.web.CurrentActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DarygerTest
class AdminTests {

    @Autowired
    Calls calls;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestSessions sessions;

    @Autowired
    CurrentActor actors;

    @Autowired
    CaughtMails caught;

    @Autowired
    JdbcClient jdbc;

    @Test
    void accountsAreFoundByIdAndByTheBeginningOfTheirAddressWithoutNames() {
        var admin = accounts.with(Role.ADMINISTRATOR);
        var sought = accounts.with(Role.DOCTOR).requireAccount();
        var byId = calls.as(admin).get("/api/admin/accounts?query=" + sought);
        assertThat(byId)
                .hasStatusOk()
                .bodyText()
                .contains("\"total\":1", "DOCTOR")
                .doesNotContain("Synakova", "Сынакова");
        var byAddress = calls.as(admin)
                .get("/api/admin/accounts?query=" + sought.toString().substring(0, 35));
        assertThat(byAddress).bodyText().contains(sought + "@example.org");
        assertThat(calls.as(admin).get("/api/admin/accounts?query=%25&role=DOCTOR"))
                .bodyText()
                .contains("\"total\":0");
        assertThat(calls.as(admin).get("/api/admin/accounts?state=LOCKED&query=" + sought))
                .bodyText()
                .contains("\"total\":0");
        assertThat(calls.as(admin).get("/api/admin/accounts?state=ASLEEP")).hasStatus(422);
    }

    @Test
    void officersAreInvitedByMailAndDoctorsAreNot() {
        var admin = accounts.with(Role.ADMINISTRATOR);
        var address = TypedId.fresh() + "@example.org";
        var invitation = """
                {"email": "%s", "cyrillic": "Сынаков Бакыт", "language": "ky", "role": "%s"}
                """;
        assertThat(calls.as(admin).post("/api/admin/invitations", invitation.formatted(address, "DOCTOR")))
                .hasStatus(422);
        assertThat(calls.as(admin).post("/api/admin/invitations", invitation.formatted(address, "VERIFIER")))
                .hasStatus(201);
        await().untilAsserted(() -> assertThat(caught.newest(address, 5)).hasSize(1));
        assertThat(caught.newest(address, 5).getFirst().text()).contains("текшерүүчү", "/ky/link#");
    }

    @Test
    void rolesAreGrantedAndRevokedByTheirScope() {
        var admin = accounts.with(Role.ADMINISTRATOR);
        var officer = accounts.with().requireAccount();
        var path = "/api/admin/accounts/" + officer + "/roles";
        assertThat(calls.as(admin).post(path, "{\"role\": \"SCHEDULER\"}")).hasStatus(204);
        assertThat(actors.of(officer).roles()).containsExactly(Role.SCHEDULER);
        assertThat(calls.as(admin).delete(path + "/SCHEDULER")).hasStatus(204);
        assertThat(actors.of(officer).roles()).isEmpty();
        assertThat(calls.as(admin).post(path, "{\"role\": \"HEAD\"}")).hasStatus(422);
        assertThat(calls.as(admin).post("/api/admin/accounts/" + TypedId.fresh() + "/roles", "{\"role\": \"ANALYST\"}"))
                .hasStatus(404);
    }

    @Test
    void aLockEndsSessionsAtOnceAndNeedsAReasonThatTheAuditKeeps() {
        var admin = accounts.with(Role.ADMINISTRATOR);
        var somebody = accounts.with(Role.DOCTOR);
        sessions.of(somebody);
        var path = "/api/admin/accounts/" + somebody.requireAccount();
        assertThat(calls.as(admin).post(path + "/lock", "{}")).hasStatus(422);
        assertThat(calls.as(admin).post(path + "/lock", "{\"reason\": \"phone stolen\"}"))
                .hasStatus(204);
        assertThat(actors.of(somebody.requireAccount()).signedIn()).isFalse();
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = ?")
                        .param(somebody.requireAccount().toString())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(calls.as(admin).get("/api/admin/audit?entity=" + somebody.requireAccount()))
                .bodyText()
                .contains("identity.locked", "phone stolen", "ADMINISTRATOR");
        assertThat(calls.as(admin).post(path + "/unlock", "{\"reason\": \"phone found\"}"))
                .hasStatus(204);
        assertThat(actors.of(somebody.requireAccount()).is(Role.DOCTOR)).isTrue();
    }

    @Test
    void theAuditShowsFieldsOfPersonalChangesButNeverTheirValues() {
        var admin = accounts.with(Role.ADMINISTRATOR);
        var somebody = accounts.with();
        calls.as(somebody).put("/api/account/name", "{\"cyrillic\": \"Жашыруун Ысым\", \"former\": []}");
        assertThat(calls.as(admin).get("/api/admin/audit?action=identity.ren&entity=" + somebody.requirePerson()))
                .bodyText()
                .contains("\"personal\":[\"cyrillic\",\"latin\"]", "\"total\":1")
                .doesNotContain("Жашыруун", "Сынакова");
        assertThat(calls.as(admin).get("/api/admin/audit?since=2000-01-01T00:00:00Z&before=2000-01-02T00:00:00Z"))
                .bodyText()
                .contains("\"total\":0");
    }

    @Test
    void demoSignInKnowsOnlyTheDemosPeople() {
        assertThat(calls.visitor().get("/api/demo/roles")).hasStatusOk();
        assertThat(calls.visitor().post("/api/demo/sign-in/nobody", "{}")).hasStatus(404);
    }
}
