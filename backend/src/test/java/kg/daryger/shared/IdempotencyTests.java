package kg.daryger.shared;

import static kg.daryger.TestAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.TestDoctors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A repeated POST makes nothing twice. */
@DarygerTest
class IdempotencyTests {

    private static final String CREDENTIALS = "/api/doctors/me/credentials";
    private static final String LICENCE = "{\"kind\": \"DIPLOMA\", \"country\": \"KG\", \"body\": \"КГМА\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestDoctors doctors;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSameKeyGivesTheSameAnswerAndOneCredential() throws UnsupportedEncodingException {
        var doctor = doctors.published().actor();
        var key = UUID.randomUUID().toString();

        var first = post(doctor, key, LICENCE);
        var second = post(doctor, key, LICENCE);

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(mvc.get().uri(CREDENTIALS).with(signedIn(doctor)))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(1);
    }

    @Test
    void theAnswerIsKeptSealed() {
        var key = UUID.randomUUID().toString();

        assertThat(post(doctors.published().actor(), key, LICENCE).getStatus()).isEqualTo(201);

        var kept = jdbc.sql("select body from idempotency_key where key = ?")
                .param(key)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("КГМА", "DIPLOMA");
    }

    @Test
    void aRefusedCallMayBeRepeatedWithItsKey() {
        var doctor = doctors.published().actor();
        var key = UUID.randomUUID().toString();

        assertThat(post(doctor, key, "{}").getStatus()).isEqualTo(422);
        assertThat(post(doctor, key, LICENCE).getStatus()).isEqualTo(201);
    }

    @Test
    void anotherCallersKeyIsAnotherKey() {
        var key = UUID.randomUUID().toString();

        assertThat(post(doctors.published().actor(), key, LICENCE).getStatus()).isEqualTo(201);
        assertThat(post(doctors.published().actor(), key, LICENCE).getStatus()).isEqualTo(201);
    }

    private MockHttpServletResponse post(Actor actor, String key, String body) {
        return mvc.post()
                .uri(CREDENTIALS)
                .header("Idempotency-Key", key)
                .with(csrf())
                .with(signedIn(actor))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse();
    }
}
