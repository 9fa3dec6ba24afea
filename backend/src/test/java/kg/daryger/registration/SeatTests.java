package kg.daryger.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.Reach;
import kg.daryger.agenda.TestEvents;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.registration.domain.TakingSeat;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DarygerTest
class SeatTests {

    @Autowired
    Calls calls;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestEvents events;

    @Autowired
    Agenda agenda;

    @Autowired
    TakingSeat seats;

    @Autowired
    Registrations registrations;

    @Autowired
    MutableClock clock;

    private TestInstitutions.Staffed host;
    private TestInstitutions.Staffed guest;

    @BeforeEach
    void people() {
        host = institutions.fresh();
        guest = institutions.fresh();
    }

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void whoComesTooLateWaitsAndMovesUp() {
        var event = event(1);
        var path = "/api/events/" + event + "/registration";

        assertThat(calls.as(guest.head()).post(path, null)).hasStatus(204);
        assertThat(calls.as(guest.head()).post(path, null)).hasStatus(204);
        assertThat(calls.as(guest.coordinator()).post(path, null)).hasStatus(204);
        assertThat(registrations.seated(event)).containsExactly(guest.head().requirePerson());
        assertThat(registrations.registered(event)).hasSize(2);

        assertThat(calls.as(guest.head()).delete(path)).hasStatus(204);
        assertThat(registrations.seated(event))
                .containsExactly(guest.coordinator().requirePerson());
        assertThat(calls.as(guest.head()).delete(path)).hasStatus(404);
    }

    @Test
    void theLastSeatIsGivenOnce() throws InterruptedException {
        var event = event(3);
        var people = IntStream.range(0, 12)
                .mapToObj(number -> institutions.admit(guest.id(), StaffRole.COORDINATOR))
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            threads.invokeAll(people.stream()
                    .<Callable<Boolean>>map(one -> () -> {
                        seats.take(one, event);
                        return true;
                    })
                    .toList());
        }

        assertThat(registrations.seated(event)).hasSize(3);
        assertThat(registrations.registered(event)).hasSize(12);
    }

    @Test
    void thoseWhoWaitDoNotSeeTheLink() {
        var event = event(1);
        var link = "{\"url\": \"https://meet.example.org/rooms/9\"}";
        assertThat(calls.as(host.head()).put("/api/events/" + event + "/link", link))
                .hasStatus(200);
        seats.take(guest.head(), event);
        seats.take(guest.coordinator(), event);

        assertThat(calls.as(guest.head()).get("/api/events/" + event))
                .bodyText()
                .contains("rooms/9");
        assertThat(calls.as(guest.coordinator()).get("/api/events/" + event))
                .bodyText()
                .doesNotContain("rooms/9");
    }

    @Test
    void nobodyRegistersForWhatTheyMayNotKnowOf() {
        var event = event(5);
        var stranger = accounts.with(Role.PARTICIPANT);

        assertThat(calls.as(stranger).post("/api/events/" + event + "/registration", null))
                .hasStatus(404);
        assertThat(calls.as(stranger).delete("/api/events/" + event + "/registration"))
                .hasStatus(404);
    }

    @Test
    void oneScreenCountsAllWhoSitBeforeIt() {
        var event = event(3);
        var path = "/api/events/" + event + "/registrations";

        assertThat(calls.as(host.coordinator()).post(path, colleagues(guest))).hasStatus(404);
        assertThat(calls.as(guest.coordinator()).post(path, colleagues(guest))).hasStatus(204);

        assertThat(calls.as(guest.coordinator()).get("/api/events/" + event))
                .bodyJson()
                .extractingPath("$.event.seatsTaken")
                .isEqualTo(2);
        assertThat(names(calls.as(guest.coordinator()).get(path))).containsExactly("Асанов Бакыт", "Nurlan Sydykov");
        assertThat(names(calls.as(host.head()).get(path))).hasSize(2);
        assertThat(names(calls.as(institutions.fresh().coordinator()).get(path)))
                .isEmpty();
    }

    @Test
    void theOrganiserMarksWhoWasThereWhenItHasBegun() {
        var event = event(5);
        var path = "/api/events/" + event;
        assertThat(calls.as(guest.coordinator()).post(path + "/registrations", colleagues(guest)))
                .hasStatus(204);
        List<String> ids = JsonPath.read(content(calls.as(host.head()).get(path + "/registrations")), "$[*].id");
        var present = "{\"present\": [\"" + ids.getFirst() + "\"]}";

        assertThat(calls.as(host.head()).put(path + "/attendance", present)).hasStatus(409);
        clock.forward(Duration.ofDays(7).plusMinutes(10));
        assertThat(calls.as(guest.head()).put(path + "/attendance", present)).hasStatus(403);
        assertThat(calls.as(host.head()).put(path + "/attendance", present)).hasStatus(204);

        assertThat(calls.as(host.head()).get(path))
                .bodyJson()
                .extractingPath("$.event.attended")
                .isEqualTo(1);
    }

    @Test
    void aRowIsTakenOutByTheOrganiserOrByWhoRegisteredIt() {
        var event = event(5);
        var path = "/api/events/" + event + "/registrations";
        assertThat(calls.as(guest.coordinator()).post(path, colleagues(guest))).hasStatus(204);
        List<String> ids = JsonPath.read(content(calls.as(host.head()).get(path)), "$[*].id");

        assertThat(calls.as(institutions.fresh().head()).delete(path + "/" + ids.getFirst()))
                .hasStatus(403);
        assertThat(calls.as(guest.head()).delete(path + "/" + ids.getFirst())).hasStatus(204);
        assertThat(calls.as(host.head()).delete(path + "/" + ids.getLast())).hasStatus(204);
        assertThat(registrations.registered(event)).isEmpty();
    }

    @Test
    void aCancelledEventTakesNobody() {
        var event = event(5);
        agenda.cancel(event, "нет света", Actor.system());

        assertThat(calls.as(guest.head()).post("/api/events/" + event + "/registration", null))
                .hasStatus(409);
    }

    private EventId event(int limit) {
        return events.lecture(doctors.published().id())
                .at(host.id())
                .reach(Reach.INSTITUTIONS)
                .seats(limit)
                .scheduledBy(host.coordinator());
    }

    private static String colleagues(TestInstitutions.Staffed of) {
        return """
                {"institution": "%s", "colleagues": [{"name": "Асанов Бакыт", "profession": "DOCTOR"},
                 {"name": "Nurlan Sydykov", "profession": "NURSE"}]}
                """.formatted(of.id());
    }

    private static List<String> names(MvcTestResult answer) {
        assertThat(answer).hasStatus(200);
        return JsonPath.read(content(answer), "$[*].name");
    }

    private static String content(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
