package kg.daryger.doctor;

import static kg.daryger.TestAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.identity.Consents;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DarygerTest
class RegistrationTests {

    static final String EXPERTISE = """
            {"main": "sp-pulmonology", "others": ["sp-internal-medicine"],
             "skills": [{"code": "sk-bronchoscopy", "level": "TEACHES"}],
             "languages": [{"code": "ky", "level": "NATIVE"}, {"code": "de", "level": "C1"}],
             "help": ["LECTURE", "MASTER_CLASS"]}
            """;

    private static final String DETAILS = """
            {"birthYear": 1985, "country": "DE", "city": 2950159, "employer": "Universitätsklinikum", "position": "Oberärztin",
             "since": 2014, "careerStage": "SPECIALIST", "orcid": "0000-0002-1825-0097",
             "about": {"original": "ru", "texts": {"ru": "Учу бронхоскопии.", "ky": ""}}}
            """;

    private static final String NAME = """
            {"cyrillic": "Токоева  Нургүл", "latin": "Nurgul Tokoeva", "former": ["Асанова"]}
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Doctors doctors;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRegistrationIsADraftThatNobodySeesUntilItsOwnerPublishesWithAConsent() {
        var actor = accounts.with();
        assertThat(register(actor)).hasStatus(HttpStatus.CREATED);
        var id = doctors.doctorOf(actor.requirePerson()).orElseThrow();
        assertThat(send(HttpMethod.GET, "/api/doctors/me", actor, null, null))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "DRAFT", "missing": ["consents"], "name": {"cyrillic": "Токоева Нургүл"}}
                        """);
        assertThat(doctors.published()).doesNotContain(id);

        assertThat(send(
                        HttpMethod.POST,
                        "/api/doctors/me/publication",
                        actor,
                        null,
                        "{\"consents\": [\"INVITATIONS\"]}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors.consents")
                .isNotNull();
        assertThat(consents.given(actor.requirePerson())).isEmpty();
        assertThat(send(
                        HttpMethod.POST,
                        "/api/doctors/me/publication",
                        actor,
                        null,
                        "{\"consents\": [\"MINISTRY_SEES\", \"INVITATIONS\"]}"))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(doctors.published()).contains(id);
        assertThat(doctors.facts(List.of(id)).get(id)).satisfies(facts -> {
            assertThat(facts.invitations()).isTrue();
            assertThat(facts.publicPage()).isFalse();
            assertThat(facts.specialties()).containsExactly("sp-pulmonology", "sp-internal-medicine");
        });
        var ministry =
                doctors.seenBy(Viewer.anyOf(Audience.MINISTRY), List.of(id)).get(id);
        assertThat(ministry.name().former()).containsExactly("Асанова");
        assertThat(ministry.zone()).hasToString("Europe/Berlin");
        assertThat(doctors.seenBy(Viewer.PUBLIC, List.of(id))).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where entity_id = ?")
                        .params(id.value())
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aPersonHasOneOpenProfileAndMayRegisterAnewAfterClosing() {
        var actor = accounts.with();
        register(actor);
        var first = doctors.doctorOf(actor.requirePerson()).orElseThrow();

        assertThat(register(actor)).hasStatus(HttpStatus.CONFLICT);
        assertThat(send(HttpMethod.POST, "/api/doctors/me/closure", actor, null, null))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(register(actor)).hasStatus(HttpStatus.CREATED);

        assertThat(doctors.doctorOf(actor.requirePerson())).isPresent().isNotEqualTo(java.util.Optional.of(first));
    }

    @Test
    void wrongValuesAreAnsweredByField() {
        var actor = accounts.with();
        var wrong = registration(NAME, DETAILS.replace("0097", "0098"), EXPERTISE);

        assertThat(send(HttpMethod.POST, "/api/doctors", actor, null, wrong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors.orcid")
                .isNotNull();
        assertThat(send(HttpMethod.POST, "/api/doctors", actor, null, registration("{}", DETAILS, EXPERTISE)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors['name.cyrillic']")
                .isNotNull();
    }

    @Test
    void twoWhoEditTheSamePartDoNotOverwriteEachOther() {
        var actor = accounts.with();
        register(actor);
        var read = send(HttpMethod.GET, "/api/doctors/me/expertise", actor, null, null);
        var version = read.getResponse().getHeader("ETag");
        var less = EXPERTISE.replace("[\"sp-internal-medicine\"]", "[]");

        assertThat(send(HttpMethod.PUT, "/api/doctors/me/expertise", actor, version, less))
                .hasStatusOk();
        assertThat(send(HttpMethod.PUT, "/api/doctors/me/expertise", actor, version, EXPERTISE))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(send(HttpMethod.GET, "/api/doctors/me/expertise", actor, null, null))
                .bodyJson()
                .extractingPath("$.others")
                .asArray()
                .isEmpty();
    }

    @Test
    void visibilityBeginsPrivateAndThePreviewShowsWhatWouldBeSeenAndWhyItIsNotYet() {
        var actor = accounts.with();
        register(actor);
        var read = send(HttpMethod.GET, "/api/doctors/me/visibility", actor, null, null);
        assertThat(read).bodyJson().extractingPath("$.levels.CONTACT").isEqualTo("NOBODY");
        assertThat(read).bodyJson().extractingPath("$.levels.NAME").isEqualTo("INSTITUTIONS");
        assertThat(read).bodyJson().extractingPath("$.levels").asMap().doesNotContainValue("PUBLIC");

        assertThat(send(HttpMethod.GET, "/api/doctors/me/preview?as=PUBLIC", actor, null, null))
                .bodyJson()
                .isStrictlyEqualTo("{\"obstacles\": [\"NOT_PUBLISHED\", \"NOT_VERIFIED\", \"NO_CONSENT\"]}");
        send(
                HttpMethod.PUT,
                "/api/doctors/me/visibility",
                actor,
                read.getResponse().getHeader("ETag"),
                "{\"levels\": {\"NAME\": \"PUBLIC\", \"SPECIALTIES\": \"PUBLIC\"}}");

        assertThat(send(HttpMethod.GET, "/api/doctors/me/preview?as=PUBLIC", actor, null, null))
                .bodyJson()
                .extractingPath("$.view.name.shown")
                .isEqualTo("Токоева Нургүл");
    }

    @Test
    void pausedIsOutOfTheListAndPublishedAgainIsBack() {
        var actor = accounts.with();
        register(actor);
        send(HttpMethod.POST, "/api/doctors/me/publication", actor, null, "{\"consents\": [\"MINISTRY_SEES\"]}");
        var id = doctors.requireOwn(new Actor(
                actor.account(), actor.person(), java.util.Set.of(Role.DOCTOR), actor.language(), actor.zone()));

        assertThat(send(HttpMethod.POST, "/api/doctors/me/pause", actor, null, null))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(doctors.published()).doesNotContain(id);
        assertThat(send(HttpMethod.POST, "/api/doctors/me/pause", actor, null, null))
                .hasStatus(HttpStatus.CONFLICT);
        send(HttpMethod.POST, "/api/doctors/me/publication", actor, null, "{\"consents\": []}");
        assertThat(doctors.published()).contains(id);
    }

    private MvcTestResult register(Actor actor) {
        return send(HttpMethod.POST, "/api/doctors", actor, null, registration(NAME, DETAILS, EXPERTISE));
    }

    private static String registration(String name, String details, String expertise) {
        return "{\"name\": %s, \"details\": %s, \"expertise\": %s}".formatted(name, details, expertise);
    }

    private MvcTestResult send(
            HttpMethod method, String path, Actor actor, @Nullable String version, @Nullable String body) {
        var request =
                mvc.method(method).uri(path).with(signedIn(actor)).with(csrf()).header("Accept-Language", "ru");
        if (version != null) {
            request = request.header("If-Match", version);
        }
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }
}
