package kg.daryger.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Health workers ask for places at offers that are open to people. */
@DarygerTest
class SeatRequestTests {

    private static final String TERMS = """
            {"kind": "MENTORING", "title": {"original": "ru", "texts": {"ru": "Наставничество"}},
             "specialty": "sp-pulmonology", "skills": [], "languages": ["ru"], "mode": "ONLINE", "capacity": %d,
             "leadDays": 7, "openToPeople": %s, "open": true}
            """;
    private static final String WORDS = "{\"message\": \"Медсестра из Нарына\"}";

    @Autowired
    Calls calls;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Offers offers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<LiveTopic> topics;

    @Test
    void anAcceptedRequestTakesAPlaceAndBothAreTold() {
        var lead = visible();
        var nurse = accounts.with(Role.PARTICIPANT);
        var offer = offer(lead, 2, true);

        var request = ask(nurse, offer);
        await().untilAsserted(() -> assertThat(told(lead.actor(), "SEAT_ASKED")).isEqualTo(1));
        assertThat(calls.as(lead.actor()).get("/api/offers/" + offer + "/seat-requests"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$[0].message")
                .isEqualTo("Медсестра из Нарына");

        assertThat(calls.as(lead.actor()).post("/api/seat-requests/" + request + "/acceptance", null))
                .hasStatus(204);

        assertThat(offers.find(offer).orElseThrow().taken()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(told(nurse, "SEAT_ANSWERED")).isEqualTo(1));
        assertThat(calls.as(nurse).get("/api/me/seat-requests"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$[0].state")
                .isEqualTo("ACCEPTED");
    }

    @Test
    void theLastPlaceEndsTheOtherRequests() {
        var lead = visible();
        var offer = offer(lead, 1, true);
        var first = ask(accounts.with(Role.PARTICIPANT), offer);
        var late = accounts.with(Role.PARTICIPANT);
        var second = ask(late, offer);

        assertThat(calls.as(lead.actor()).post("/api/seat-requests/" + first + "/acceptance", null))
                .hasStatus(204);

        await().untilAsserted(() -> assertThat(calls.as(late).get("/api/me/seat-requests"))
                .bodyJson()
                .extractingPath("$[0].state")
                .isEqualTo("LAPSED"));
        assertThat(calls.as(lead.actor()).post("/api/seat-requests/" + second + "/acceptance", null))
                .hasStatus(409);
    }

    @Test
    void onlyWhoAskedTakesTheRequestBack() {
        var lead = visible();
        var nurse = accounts.with(Role.PARTICIPANT);
        var offer = offer(lead, 1, true);
        var request = ask(nurse, offer);
        calls.as(lead.actor()).post("/api/seat-requests/" + request + "/acceptance", null);
        var path = "/api/seat-requests/" + request + "/withdrawal";

        assertThat(calls.as(accounts.with(Role.PARTICIPANT)).post(path, null)).hasStatus(404);
        assertThat(calls.as(nurse).post(path, null)).hasStatus(204);

        assertThat(offers.find(offer).orElseThrow().taken()).isZero();
        assertThat(offers.find(offer).orElseThrow().state()).isEqualTo(OfferState.OPEN);
    }

    @Test
    void onlyWhoSeesTheOfferAsks() {
        var hidden = offer(doctors.sketch().everythingVisible("NOBODY").published(), 2, true);
        var closed = offer(visible(), 2, false);
        var own = visible();
        var nurse = accounts.with(Role.PARTICIPANT);

        assertThat(calls.as(nurse).post("/api/offers/" + hidden + "/seat-requests", WORDS))
                .hasStatus(404);
        assertThat(calls.as(nurse).post("/api/offers/" + closed + "/seat-requests", WORDS))
                .hasStatus(409);
        assertThat(calls.as(own.actor()).post("/api/offers/" + offer(own, 2, true) + "/seat-requests", WORDS))
                .hasStatus(409);
    }

    @Test
    void nobodyAsksTwice() {
        var offer = offer(visible(), 2, true);
        var nurse = accounts.with(Role.PARTICIPANT);
        ask(nurse, offer);

        assertThat(calls.as(nurse).post("/api/offers/" + offer + "/seat-requests", WORDS))
                .hasStatus(409);
    }

    @Test
    void onlyTheLeadReadsAndAnswersRequests() {
        var lead = visible();
        var other = visible();
        var nurse = accounts.with(Role.PARTICIPANT);
        var offer = offer(lead, 2, true);
        var request = ask(nurse, offer);

        assertThat(calls.as(other.actor()).get("/api/offers/" + offer + "/seat-requests"))
                .hasStatus(404);
        assertThat(calls.as(other.actor()).post("/api/seat-requests/" + request + "/acceptance", null))
                .hasStatus(404);
        assertThat(calls.as(other.actor()).post("/api/seat-requests/" + request + "/refusal", "{}"))
                .hasStatus(404);
        assertThat(calls.as(lead.actor())
                        .post("/api/seat-requests/" + request + "/refusal", "{\"why\": \"В этот раз для врачей\"}"))
                .hasStatus(204);
        assertThat(calls.as(nurse).get("/api/me/seat-requests"))
                .bodyJson()
                .extractingPath("$[0].answer")
                .isEqualTo("В этот раз для врачей");
    }

    @Test
    void hintsGoOnlyToThoseWhoMaySeeTheOffer() {
        var seen = visible();
        var hidden = doctors.sketch().everythingVisible("NOBODY").published();
        var nurse = accounts.with(Role.PARTICIPANT);

        assertThat(topic("offer").rule().test(nurse, offer(seen, 2, true).value()))
                .isTrue();
        assertThat(topic("offer").rule().test(nurse, offer(hidden, 2, true).value()))
                .isFalse();
        assertThat(topic("doctor").rule().test(nurse, seen.id().value())).isTrue();
        assertThat(topic("doctor").rule().test(nurse, hidden.id().value())).isFalse();
    }

    private LiveTopic topic(String name) {
        return topics.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private TestDoctors.Made visible() {
        return doctors.sketch().everythingVisible("PUBLIC").published();
    }

    private OfferId offer(TestDoctors.Made lead, int places, boolean toPeople) {
        var made = calls.as(lead.actor()).post("/api/me/offers", TERMS.formatted(places, toPeople));
        assertThat(made).hasStatus(201);
        return OfferId.of(JsonPath.read(content(made), "$.id"));
    }

    private String ask(Actor who, OfferId offer) {
        var asked = calls.as(who).post("/api/offers/" + offer + "/seat-requests", WORDS);
        assertThat(asked).hasStatus(201);
        return JsonPath.read(content(asked), "$.id");
    }

    private long told(Actor who, String matter) {
        return jdbc.sql("select count(*) from inbox_item where account_id = ? and matter = ?")
                .params(who.requireAccount().value(), matter)
                .query(Long.class)
                .single();
    }

    private static String content(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
