package kg.daryger.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DarygerTest
class OfferAccessTests {

    private static final String TERMS = """
            {"kind": "%s", "title": {"original": "ru", "texts": {"ru": "Бронхоскопия"}}, "specialty": "sp-pulmonology",
             "skills": ["sk-bronchoscopy"], "languages": ["ru"], "mode": "ONLINE", "capacity": %d, "leadDays": 7,
             "openToPeople": false, "open": true}
            """;

    @Autowired
    Calls calls;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestOffers made;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestAccounts accounts;

    @Test
    void strangersDoNotFindADraft() {
        var lead = doctors.sketch().everythingVisible("PUBLIC").published();
        var draft = made.draft(lead);

        assertThat(calls.as(lead.actor()).get("/api/offers/" + draft.id())).hasStatus(200);
        assertThat(calls.visitor().get("/api/offers/" + draft.id())).hasStatus(404);
        assertThat(calls.as(institutions.fresh().coordinator()).get("/api/offers/" + draft.id()))
                .hasStatus(404);
        assertThat(calls.as(accounts.with(Role.SCHEDULER)).get("/api/offers/" + draft.id()))
                .hasStatus(404);
    }

    @Test
    void anOfferIsSeenByThoseWhoMaySeeItsDoctor() {
        var hidden = made.open(doctors.sketch().everythingVisible("NOBODY").published());
        var forInstitutions = made.open(doctors.published());
        var coordinator = institutions.fresh().coordinator();

        assertThat(calls.as(coordinator).get("/api/offers/" + hidden.id())).hasStatus(404);
        assertThat(calls.visitor().get("/api/offers/" + forInstitutions.id())).hasStatus(404);
        assertThat(calls.as(coordinator).get("/api/offers/" + forInstitutions.id()))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.own")
                .isEqualTo(false);
    }

    @Test
    void theWordsOfADoctorWithAHiddenNameAreNotShown() {
        var offer =
                made.open(doctors.sketch().visible(DoctorField.NAME, "NOBODY").published());
        var answer = calls.as(institutions.fresh().coordinator()).get("/api/offers/" + offer.id());

        assertThat(answer)
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.specialty")
                .isEqualTo("sp-pulmonology");
        assertThat(answer)
                .bodyText()
                .doesNotContain("первые шаги")
                .doesNotContain("Разбор")
                .doesNotContain("Сынакова");
    }

    @Test
    void aListCountsOnlyWhatItsReaderMaySee() {
        var institution = institutions.fresh();
        var before = total(institution);
        made.open(doctors.published());
        made.open(doctors.sketch().everythingVisible("NOBODY").published());

        assertThat(total(institution)).isEqualTo(before + 1);
        var lead = doctors.published();
        var own = made.open(lead);
        assertThat(content(calls.as(institution.head()).get("/api/offers?lead=" + lead.id())))
                .contains(own.id().toString())
                .contains("\"total\":1");
    }

    private int total(TestInstitutions.Staffed institution) {
        var answer = calls.as(institution.coordinator())
                .get("/api/offers?specialty=sp-pulmonology&skill=sk-bronchoscopy&language=ky&mode=ONLINE&size=1");
        assertThat(answer).hasStatus(200);
        return JsonPath.read(content(answer), "$.total");
    }

    private static String content(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void onlyTheLeadChangesAnOffer() {
        var lead = doctors.published();
        var other = doctors.published();
        var offer = made.open(lead);
        var path = "/api/me/offers/" + offer.id();

        assertThat(calls.as(other.actor()).get(path)).hasStatus(404);
        assertThat(calls.as(other.actor()).having(offer.version()).put(path, TERMS.formatted("LECTURE", 3)))
                .hasStatus(404);
        assertThat(calls.as(other.actor()).having(offer.version()).post(path + "/withdrawal", null))
                .hasStatus(404);
        assertThat(calls.as(lead.actor()).having(offer.version()).put(path, TERMS.formatted("MENTORING", 7)))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.capacity")
                .isEqualTo(7);
        var otherwise =
                TERMS.formatted("INTERNSHIP_HOST", 3).replaceFirst("\\{", "{\"weeks\": 4, \"from\": \"2031-04-01\", ");
        assertThat(calls.as(lead.actor()).having(offer.version()).put(path, otherwise))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.changed")
                .asArray()
                .containsExactly("kind", "from", "capacity", "weeks");
        assertThat(calls.as(lead.actor()).having(offer.version()).post(path + "/withdrawal", null))
                .hasStatus(412);
        assertThat(calls.as(lead.actor()).having(offer.version() + 1).post(path + "/withdrawal", null))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void onlyTheLeadOpensAnOffer() {
        var lead = doctors.published();
        var draft = made.draft(lead);
        var path = "/api/me/offers/" + draft.id() + "/opening";

        assertThat(calls.as(doctors.published().actor()).having(1).post(path, null))
                .hasStatus(404);
        assertThat(calls.as(lead.actor()).having(1).post(path, null)).hasStatus(200);
    }

    @Test
    void aDoctorMakesAnOfferAndFindsItAmongTheirOwn() {
        var lead = doctors.published();

        assertThat(calls.as(lead.actor()).post("/api/me/offers", TERMS.formatted("MENTORING", 2)))
                .hasStatus(201)
                .hasHeader("ETag", "\"1\"")
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("OPEN");
        assertThat(calls.as(lead.actor()).get("/api/me/offers?state=OPEN"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.items[0].kind")
                .isEqualTo("MENTORING");
    }

    @Test
    void anInternshipSaysHowLongItIs() {
        assertThat(calls.as(doctors.published().actor()).post("/api/me/offers", TERMS.formatted("INTERNSHIP_HOST", 2)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors.weeks")
                .isNotNull();
    }
}
