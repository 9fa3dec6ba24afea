package kg.daryger.matching;

import static kg.daryger.TestAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What owner, own institution, another institution and nobody in particular may do with a proposal. */
@DarygerTest
class ProposalAccessTests {

    private static final String SLOT =
            "{\"localStart\": \"2030-01-01T10:00\", \"minutes\": 60, \"zone\": \"Asia/Bishkek\"}";
    private static final String PICK = "{\"slot\": " + SLOT + "}";
    private static final String NAME = "{\"slots\": [" + SLOT + "]}";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestProposals proposals;

    @Autowired
    TestAccounts accounts;

    @Test
    void strangersDoNotFindAProposal() {
        var sent = proposals.invitation();
        var other = proposals.invitation();
        var path = "/api/proposals/" + sent.id();

        assertThat(get(sent.doctor().actor(), path)).isEqualTo(OK);
        assertThat(get(sent.coordinator(), path)).isEqualTo(OK);
        assertThat(get(sent.need().institution().head(), path)).isEqualTo(OK);
        assertThat(get(accounts.with(Role.SCHEDULER), path)).isEqualTo(OK);
        assertThat(get(other.doctor().actor(), path)).isEqualTo(NOT_FOUND);
        assertThat(get(other.coordinator(), path)).isEqualTo(NOT_FOUND);
    }

    @Test
    void strangersDoNotAnswerAProposal() {
        var sent = proposals.invitation();
        var other = proposals.invitation();
        for (var stranger : List.of(other.doctor().actor(), other.coordinator())) {
            assertThat(post(stranger, "/api/proposals/" + sent.id() + "/acceptance", PICK))
                    .isEqualTo(NOT_FOUND);
            assertThat(post(stranger, "/api/proposals/" + sent.id() + "/slots", NAME))
                    .isEqualTo(NOT_FOUND);
            assertThat(post(stranger, "/api/proposals/" + sent.id() + "/refusal", "{\"reason\":\"OTHER\"}"))
                    .isEqualTo(NOT_FOUND);
            assertThat(post(stranger, "/api/proposals/" + sent.id() + "/other-slots", "{}"))
                    .isEqualTo(NOT_FOUND);
        }
        assertThat(post(sent.doctor().actor(), "/api/proposals/" + sent.id() + "/refusal", "{\"reason\":\"OTHER\"}"))
                .isEqualTo(OK);
    }

    @Test
    void onlyTheSideThatBeganWithdraws() {
        var sent = proposals.invitation();
        var path = "/api/proposals/" + sent.id() + "/withdrawal";

        assertThat(post(sent.doctor().actor(), path, "{}")).isEqualTo(NOT_FOUND);
        assertThat(post(proposals.invitation().coordinator(), path, "{}")).isEqualTo(NOT_FOUND);
        assertThat(post(sent.need().institution().head(), path, "{}")).isEqualTo(204);
    }

    @Test
    void onlyTheTwoSidesReadTheThread() {
        var sent = proposals.invitation();
        var other = proposals.invitation();
        var path = "/api/proposals/" + sent.id() + "/messages";

        assertThat(post(sent.coordinator(), path, "{\"text\":\"Салам!\"}")).isEqualTo(204);
        assertThat(get(sent.doctor().actor(), path)).isEqualTo(OK);
        assertThat(get(other.doctor().actor(), path)).isEqualTo(NOT_FOUND);
        assertThat(get(other.coordinator(), path)).isEqualTo(NOT_FOUND);
        assertThat(post(other.coordinator(), path, "{\"text\":\"Салам!\"}")).isEqualTo(NOT_FOUND);
    }

    @Test
    void onlyItsOwnStaffListsAnInstitutionsProposals() {
        var sent = proposals.invitation();
        var path = "/api/institutions/" + sent.need().institution().id() + "/proposals";

        assertThat(get(sent.coordinator(), path)).isEqualTo(OK);
        assertThat(get(proposals.invitation().coordinator(), path)).isEqualTo(NOT_FOUND);
    }

    @Test
    void onlyItsInstitutionAndTheMinistrySeeWhoFitsANeed() {
        var sent = proposals.invitation();
        for (var list : List.of("matches", "proposals")) {
            var path = "/api/needs/" + sent.need().id() + "/" + list;
            assertThat(get(sent.coordinator(), path)).isEqualTo(OK);
            assertThat(get(accounts.with(Role.ANALYST), path)).isEqualTo(OK);
            assertThat(get(proposals.invitation().coordinator(), path)).isEqualTo(NOT_FOUND);
        }
    }

    @Test
    void anInstitutionInvitesOnlyForItsOwnNeeds() {
        var sent = proposals.invitation();
        var body = """
                {"need": "%s", "doctors": ["%s"], "slots": [], "online": true}
                """.formatted(sent.need().id(), proposals.verifiedDoctor().id());

        assertThat(post(proposals.invitation().coordinator(), "/api/invitations", body))
                .isEqualTo(NOT_FOUND);
        assertThat(post(sent.coordinator(), "/api/invitations", body)).isEqualTo(201);
    }

    @Test
    void onlyItsOwnStaffWishesForAnInstitution() {
        var sent = proposals.invitation();
        var body = """
                {"institution": "%s", "audience": "Врачи", "people": 5, "slots": []}
                """.formatted(sent.need().institution().id());

        assertThat(post(proposals.invitation().coordinator(), "/api/offers/" + sent.id() + "/wishes", body))
                .isEqualTo(NOT_FOUND);
    }

    private int get(Actor actor, String path) {
        return mvc.get()
                .uri(path)
                .with(signedIn(actor))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int post(Actor actor, String path, String body) {
        return mvc.method(HttpMethod.POST)
                .uri(path)
                .with(csrf())
                .with(signedIn(actor))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse()
                .getStatus();
    }
}
