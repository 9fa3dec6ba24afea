package kg.daryger.matching;

import static kg.daryger.matching.TestProposals.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kg.daryger.DarygerTest;
import kg.daryger.mail.SignedLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The link in a mail: one proposal, one account, only by its button. */
@DarygerTest
class AnswerLinkTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestProposals proposals;

    @Autowired
    Proposals directory;

    @Autowired
    AnswerLinks links;

    @Autowired
    SignedLinks signedLinks;

    @Test
    void theLinkAcceptsWithoutSigningIn() {
        var sent = proposals.invitation();
        var token = links.token(sent.id(), sent.doctor().actor().requireAccount());

        assertThat(mvc.get().uri("/api/answers/" + token)).hasStatusOk();
        assertThat(directory.find(sent.id()).orElseThrow().state())
                .as("following the link changes nothing")
                .isEqualTo(ProposalState.SENT);

        assertThat(post(token, "acceptance", """
                {"slot": {"localStart": "%s", "minutes": 60, "zone": "Asia/Bishkek"}}
                """.formatted(slot(7).localStart())))
                .isEqualTo(200);
        assertThat(directory.find(sent.id()).orElseThrow().state()).isEqualTo(ProposalState.SCHEDULED);
    }

    @Test
    void aDamagedOrForeignLinkOpensNothing() {
        var sent = proposals.invitation();
        var other = proposals.invitation();
        var account = sent.doctor().actor().requireAccount();
        var until = Instant.now(java.time.Clock.systemUTC()).plus(1, ChronoUnit.DAYS);
        var token = links.token(sent.id(), account);
        var damaged = token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BB" : "AA");
        var otherPurpose = signedLinks.create("matching.other", sent.id().value(), account, until);
        var otherAccount = links.token(sent.id(), other.doctor().actor().requireAccount());

        assertThat(post(damaged, "refusal", "{\"reason\": \"OTHER\"}")).isEqualTo(410);
        assertThat(post(otherPurpose, "refusal", "{\"reason\": \"OTHER\"}")).isEqualTo(410);
        assertThat(post(otherAccount, "other-slots", "{}")).isEqualTo(404);
        assertThat(directory.find(sent.id()).orElseThrow().state()).isEqualTo(ProposalState.SENT);
    }

    private int post(String token, String answer, String body) {
        return mvc.post()
                .uri("/api/answers/" + token + "/" + answer)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse()
                .getStatus();
    }
}
