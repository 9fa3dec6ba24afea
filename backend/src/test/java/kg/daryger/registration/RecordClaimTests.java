package kg.daryger.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.Reach;
import kg.daryger.agenda.TestEvents;
import kg.daryger.audit.Audit;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DarygerTest
class RecordClaimTests {

    private static final String NAME = "Асанов Бакыт";

    @Autowired
    Calls calls;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestEvents events;

    @Autowired
    Registrations registrations;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private TestInstitutions.Staffed host;
    private TestInstitutions.Staffed guest;
    private Actor owner;

    @BeforeEach
    void people() {
        host = institutions.fresh();
        guest = institutions.fresh();
        owner = accounts.with(Role.PARTICIPANT);
    }

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void onlyTheInstitutionThatEnteredThePersonHandsOutACode() {
        var event = event(5, 7);
        var path = path(event, entered(event, NAME));

        for (var other :
                List.of(host.head(), host.coordinator(), institutions.fresh().coordinator())) {
            assertThat(calls.as(other).get(path)).hasStatus(403);
            assertThat(calls.as(other).put(path, "{\"also\": []}")).hasStatus(403);
        }
        assertThat(calls.as(owner).put(path, "{\"also\": []}")).hasStatus(403);
        assertThat(calls.as(guest.coordinator()).get(path)).hasStatus(200);
        assertThat(calls.as(guest.head()).put(path, "{\"also\": []}")).hasStatus(200);
        assertThat(claimable(host.head(), event)).containsExactly(false);
        assertThat(claimable(guest.head(), event)).containsExactly(true);
    }

    @Test
    void theOwnerSeesWhatWillMoveAndTakesItOverByAButton() {
        var event = event(5, 7);
        var registration = entered(event, NAME);
        attended(event, registration);
        var record = registrations.seated(event).iterator().next();
        var code = code(event, registration);

        var preview = preview(owner, code);
        assertThat(preview).hasStatus(200);
        assertThat(content(preview)).contains(NAME, "Пробная больница", "Бронхоскопия у детей", "\"attended\":true");
        assertThat(registrations.seated(event)).as("looking moves nothing").containsExactly(record);

        assertThat(claim(owner, code)).hasStatus(200);
        assertThat(registrations.seated(event)).containsExactly(owner.requirePerson());
        assertThat(calls.as(host.head()).get("/api/events/" + event))
                .bodyJson()
                .extractingPath("$.event.attended")
                .isEqualTo(1);
        assertThat(claimable(guest.head(), event)).containsExactly(false);
        assertThat(jdbc.sql(
                                "select name_cyrillic || coalesce(name_latin, '') from person where id = ? and claimed_into = ?")
                        .params(record.value(), owner.requirePerson().value())
                        .query(String.class)
                        .single())
                .doesNotContain(NAME);
        assertThat(audit.valuesOf(record)).isEmpty();
        assertThat(audit.valuesOf(owner.requirePerson()))
                .anyMatch(value -> value.action().equals("identity.record-claimed") && NAME.equals(value.from()));
        assertThat(actions(registration)).contains("registration.claim-code-issued", "registration.claimed");
        assertThat(calls.as(guest.head()).get(path(event, registration))).hasStatus(409);
    }

    @Test
    void nothingTellsAWrongCodeFromAUsedReplacedOrOldOne() {
        var event = event(5, 7);
        var registration = entered(event, NAME);
        var replaced = code(event, registration);
        var used = code(event, registration);
        assertThat(claim(owner, used)).hasStatus(200);
        var old = code(event, entered(event, "Сыдыков Нурлан"));
        clock.forward(Duration.ofDays(30));

        var answers = Stream.of("ABCDE-FGHJK-LMNPQ-RSTUV", "nonsense", replaced, used, old)
                .flatMap(code -> Stream.of(preview(owner, code), claim(owner, code)))
                .map(answer -> answer.getResponse().getStatus() + " " + problem(answer))
                .collect(Collectors.toSet());

        assertThat(answers).singleElement().asString().startsWith("410 registration.claim-refused");
        assertThat(calls.visitor().post("/api/record-claim", "{\"code\": \"" + old + "\"}"))
                .hasStatus(401);
    }

    @Test
    void ofTwoAtOnceOneGetsTheRecord() throws Exception {
        var event = event(5, 7);
        var code = code(event, entered(event, NAME));
        var people =
                Stream.generate(() -> accounts.with(Role.PARTICIPANT)).limit(6).toList();

        List<Integer> statuses;
        try (var threads = Executors.newFixedThreadPool(6)) {
            statuses = threads
                    .invokeAll(people.stream()
                            .<Callable<Integer>>map(
                                    one -> () -> claim(one, code).getResponse().getStatus())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status == 410)
                .hasSize(5);
        assertThat(registrations.seated(event))
                .hasSize(1)
                .first()
                .isIn(people.stream().map(Actor::requirePerson).toArray());
    }

    @Test
    void whoIsRegisteredTwiceKeepsTheAttendanceAndOneSeat() {
        var event = event(2, 7);
        var registration = entered(event, NAME);
        take(event, guest.coordinator());
        take(event, host.coordinator());
        attended(event, registration);
        clock.follow();
        var code = code(event, registration);

        assertThat(content(preview(guest.coordinator(), code))).contains("\"twice\":true");
        assertThat(claim(guest.coordinator(), code)).hasStatus(200);

        assertThat(registrations.seated(event))
                .as("the second seat goes to who waited")
                .containsExactlyInAnyOrder(
                        guest.coordinator().requirePerson(), host.coordinator().requirePerson());
        assertThat(jdbc.sql("select attended from registration where event_id = ? and person_id = ? and state = 'SEAT'")
                        .params(
                                event.value(),
                                guest.coordinator().requirePerson().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoWaitsGetsTheSeatThatWasEnteredForThem() {
        var event = event(1, 7);
        var registration = entered(event, NAME);
        take(event, guest.coordinator());

        assertThat(claim(guest.coordinator(), code(event, registration))).hasStatus(200);

        assertThat(registrations.seated(event))
                .containsExactly(guest.coordinator().requirePerson());
        assertThat(registrations.registered(event)).hasSize(1);
    }

    @Test
    void entriesOfOnePersonAreHandedOverTogetherAndNobodyElses() {
        var first = event(5, 7);
        var second = event(5, 8);
        var here = entered(first, NAME);
        var there = entered(second, NAME.toUpperCase(java.util.Locale.ROOT));
        var stranger = entered(second, "Сыдыков Нурлан");

        List<String> offered = JsonPath.read(content(calls.as(guest.head()).get(path(first, here))), "$.others[*].id");
        assertThat(offered).containsExactly(there);
        assertThat(calls.as(guest.head()).put(path(first, here), "{\"also\": [\"" + stranger + "\"]}"))
                .hasStatus(422);
        var answer = calls.as(guest.head()).put(path(first, here), "{\"also\": [\"" + there + "\"]}");
        assertThat(claim(owner, JsonPath.read(content(answer), "$.code"))).hasStatus(200);

        assertThat(registrations.seated(first)).containsExactly(owner.requirePerson());
        assertThat(registrations.seated(second)).hasSize(2).contains(owner.requirePerson());
    }

    @Test
    void onlyAHashOfTheCodeIsKeptAndGuessingEnds() {
        var event = event(5, 7);
        var code = code(event, entered(event, NAME));

        assertThat(jdbc.sql("select encode(code_hash, 'escape') from record_claim")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(hash -> hash.contains(code.replace("-", "")));
        for (int i = 0; i < 20; i++) {
            assertThat(preview(owner, "ABCDE-FGHJK-LMNPQ-RSTUV")).hasStatus(410);
        }
        assertThat(preview(owner, code)).hasStatus(429);
        assertThat(preview(accounts.with(Role.PARTICIPANT), code.toLowerCase(java.util.Locale.ROOT)))
                .hasStatus(200);
    }

    private EventId event(int seats, int days) {
        return events.lecture(doctors.published().id())
                .at(host.id())
                .time(events.in(days))
                .reach(Reach.INSTITUTIONS)
                .seats(seats)
                .scheduledBy(host.coordinator());
    }

    /** The registration of somebody whom the guests' coordinator names. */
    private String entered(EventId event, String name) {
        var path = "/api/events/" + event + "/registrations";
        List<String> before =
                JsonPath.read(content(calls.as(guest.coordinator()).get(path)), "$[*].id");
        assertThat(calls.as(guest.coordinator()).post(path, """
                        {"institution": "%s", "colleagues": [{"name": "%s", "profession": "NURSE"}]}
                        """.formatted(guest.id(), name)))
                .hasStatus(204);
        List<String> after = JsonPath.read(content(calls.as(guest.coordinator()).get(path)), "$[*].id");
        return after.stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    }

    private void take(EventId event, Actor person) {
        assertThat(calls.as(person).post("/api/events/" + event + "/registration", null))
                .hasStatus(204);
    }

    private void attended(EventId event, String registration) {
        clock.forward(Duration.ofDays(7).plusMinutes(10));
        assertThat(calls.as(host.head())
                        .put("/api/events/" + event + "/attendance", "{\"present\": [\"" + registration + "\"]}"))
                .hasStatus(204);
    }

    private String code(EventId event, String registration) {
        var answer = calls.as(guest.coordinator()).put(path(event, registration), "{\"also\": []}");
        assertThat(answer).hasStatus(200);
        return JsonPath.read(content(answer), "$.code");
    }

    private MvcTestResult preview(Actor actor, String code) {
        return mvc.get()
                .uri("/api/record-claim")
                .with(TestAccounts.signedIn(actor))
                .header("Accept-Language", "ru")
                .header("Claim-Code", code)
                .exchange();
    }

    private MvcTestResult claim(Actor actor, String code) {
        return calls.as(actor).post("/api/record-claim", "{\"code\": \"" + code + "\"}");
    }

    private List<Boolean> claimable(Actor reader, EventId event) {
        return JsonPath.read(
                content(calls.as(reader).get("/api/events/" + event + "/registrations")), "$[*].claimable");
    }

    private List<String> actions(String registration) {
        return jdbc.sql("select action from audit_entry where entity_id = ?::uuid")
                .param(registration)
                .query(String.class)
                .list();
    }

    private static String path(EventId event, String registration) {
        return "/api/events/" + event + "/registrations/" + registration + "/claim-code";
    }

    private static String problem(MvcTestResult answer) {
        return JsonPath.read(content(answer), "$.code") + " " + JsonPath.read(content(answer), "$.detail");
    }

    private static String content(MvcTestResult answer) {
        MockHttpServletResponse response = answer.getResponse();
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
