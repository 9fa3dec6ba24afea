package kg.daryger.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.identity.Accounts;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.institution.TestInstitutions.Staffed;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DarygerTest
class PeopleTests {

    @Autowired
    Calls calls;

    @Autowired
    TestInstitutions fixtures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Accounts identity;

    @Autowired
    Institutions institutions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theHeadInvitesSomebodyNewWhoIsCoordinatorFromThen() {
        var own = fixtures.fresh();
        var email = UUID.randomUUID() + "@example.org";

        assertThat(appoint(own, own.head(), email, "Асанова Гүл")).isEqualTo(204);

        assertThat(institutions.staffOf(own.id())).hasSize(3);
        assertThat(names(own)).contains("Асанова Гүл");
        var mails = jdbc.sql("select count(*) from account where email = ? and state = 'INVITED'")
                .param(email)
                .query(Integer.class)
                .single();
        assertThat(mails).isEqualTo(1);
    }

    @Test
    void theHeadCantTellThatAnAddressHadAnAccount() {
        var own = fixtures.fresh();
        var known = accounts.with();
        var email = identity.contact(known.requireAccount()).orElseThrow().email();

        assertThat(appoint(own, own.head(), email, "Как я его знаю")).isEqualTo(204);

        assertThat(institutions.actedForBy(known.requireAccount())).containsExactly(own.id());
        assertThat(names(own)).contains("Как я его знаю").doesNotContain("Сынакова Айгүл Айгүл");
    }

    @Test
    void onlyItsOwnHeadAppointsCoordinators() {
        var own = fixtures.fresh();
        var other = fixtures.fresh();

        assertThat(appoint(own, own.coordinator(), "a@example.org", "А")).isEqualTo(403);
        assertThat(appoint(own, other.head(), "a@example.org", "А")).isEqualTo(404);
        assertThat(institutions.staffOf(own.id())).hasSize(2);
    }

    @Test
    void onlyItsOwnStaffSeesThePeople() {
        var own = fixtures.fresh();
        var other = fixtures.fresh();
        var path = "/api/institutions/" + own.id() + "/people";

        assertThat(calls.as(own.coordinator()).get(path)).hasStatusOk();
        assertThat(calls.as(other.head()).get(path)).hasStatus(404);
        assertThat(calls.visitor().get(path)).hasStatus(401);
    }

    @Test
    void whoIsRemovedHasNoAccessAnyMore() {
        var own = fixtures.fresh();
        var path = "/api/institutions/" + own.id() + "/coordinators/" + membership(own, own.coordinator());
        assertThat(calls.as(own.coordinator()).get("/api/institutions/" + own.id() + "/rooms"))
                .hasStatusOk();

        assertThat(calls.as(own.head()).delete(path)).hasStatus(204);

        assertThat(calls.as(own.coordinator()).get("/api/institutions/" + own.id() + "/rooms"))
                .hasStatus(403);
        assertThat(institutions.actedForBy(own.coordinator().requireAccount())).isEmpty();
    }

    @Test
    void onlyTheHeadOrTheCoordinatorEndsAnOffice() {
        var own = fixtures.fresh();
        var other = fixtures.fresh();
        var colleague = fixtures.admit(own.id(), StaffRole.COORDINATOR);
        var path = "/api/institutions/" + own.id() + "/coordinators/";

        assertThat(calls.as(colleague).delete(path + membership(own, own.coordinator())))
                .hasStatus(404);
        assertThat(calls.as(other.head()).delete(path + membership(own, own.coordinator())))
                .hasStatus(404);
        assertThat(calls.as(own.head()).delete(path + membership(own, own.head())))
                .hasStatus(404);
        assertThat(calls.as(colleague).delete(path + membership(own, colleague)))
                .hasStatus(204);
        assertThat(institutions.staffOf(own.id())).hasSize(2);
    }

    @Test
    void oneCoordinatorMayServeSeveralHouses() {
        var one = fixtures.fresh();
        var two = fixtures.fresh();
        institutions.admit(two.id(), one.coordinator().requireAccount(), StaffRole.COORDINATOR, Actor.system());

        assertThat(institutions.actedForBy(one.coordinator().requireAccount()))
                .containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(calls.as(one.coordinator()).get("/api/institutions/" + two.id() + "/rooms"))
                .hasStatusOk();
    }

    @Test
    void theSessionNamesTheHousesThatOneActsFor() {
        var own = fixtures.fresh();

        assertThat(calls.as(own.head()).get("/api/session"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.institutions[0].id")
                .isEqualTo(own.id().toString());
        assertThat(calls.as(own.coordinator()).get("/api/session"))
                .bodyJson()
                .extractingPath("$.institutions[0].roles[0]")
                .isEqualTo("COORDINATOR");
        assertThat(calls.visitor().get("/api/session"))
                .bodyJson()
                .extractingPath("$.institutions")
                .asArray()
                .isEmpty();
    }

    @Test
    void nobodyButTheSystemAdmitsWithoutLetterOrInvitation() {
        var own = fixtures.fresh();

        assertThatThrownBy(() -> institutions.admit(
                        own.id(), own.coordinator().requireAccount(), StaffRole.HEAD, own.coordinator()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNameThatTheHeadWroteIsForgottenWithTheOffice() {
        var own = fixtures.fresh();
        appoint(own, own.head(), UUID.randomUUID() + "@example.org", "Временный человек");
        var id = jdbc.sql("select id from membership where institution_id = ? and written_name is not null")
                .param(own.id().value())
                .query(UUID.class)
                .single();

        assertThat(calls.as(own.head()).delete("/api/institutions/" + own.id() + "/coordinators/" + id))
                .hasStatus(204);

        assertThat(jdbc.sql("select written_name from membership where id = ?")
                        .param(id)
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .single())
                .isEqualTo("null");
    }

    private int appoint(Staffed institution, Actor by, String email, String name) {
        var json = "{\"email\": \"%s\", \"name\": \"%s\", \"language\": \"ky\"}".formatted(email, name);
        return calls.as(by)
                .post("/api/institutions/" + institution.id() + "/coordinators", json)
                .getResponse()
                .getStatus();
    }

    private String names(Staffed institution) {
        try {
            var body = calls.as(institution.head())
                    .get("/api/institutions/" + institution.id() + "/people")
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            return JsonPath.read(body, "$[*].name").toString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private UUID membership(Staffed institution, Actor of) {
        return jdbc.sql("select id from membership where institution_id = ? and account_id = ? and ended_at is null")
                .params(institution.id().value(), of.requireAccount().value())
                .query(UUID.class)
                .single();
    }
}
