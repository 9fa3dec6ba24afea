package kg.daryger.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.agenda.domain.BringingLink;
import kg.daryger.agenda.domain.ClosingEvent;
import kg.daryger.agenda.domain.PublishingEvent;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An event from its planning to the question whether it is used. */
@DarygerTest
@RecordApplicationEvents
class EventFlowTests {

    private static final String HELD = """
            {"tookPlace": true, "people": 24, "minutes": 95, "professions": [{"profession": "DOCTOR", "people": 20}],
             "counters": {"consultations": 0, "lectures": 1, "masterClasses": 0, "jointOperations": 0, "caseBoards": 0,
             "peopleTrained": 24}}
            """;

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
    BringingLink links;

    @Autowired
    PublishingEvent publishing;

    @Autowired
    ClosingEvent closing;

    @Autowired
    MutableClock clock;

    @Autowired
    ApplicationEvents told;

    private TestInstitutions.Staffed host;
    private TestDoctors.Made speaker;
    private Actor officer;

    @BeforeEach
    void people() {
        host = institutions.fresh();
        speaker = doctors.published();
        officer = accounts.with(Role.SCHEDULER);
    }

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void handsOnCareStandsWhenEachSideHasBroughtItsPaper() {
        var id = events.operatingVisit(speaker.id()).onSite().at(host.id()).scheduledBy(host.coordinator());
        assertThat(status(id)).isEqualTo(EventStatus.PROVISIONAL);
        assertThat(scheduled(id)).isZero();

        assertThat(clear(host.coordinator(), id, "PERMISSION")).isEqualTo(403);
        assertThat(clear(host.coordinator(), id, "READINESS")).isEqualTo(403);
        assertThat(clear(officer, id, "READINESS")).isEqualTo(403);
        assertThat(clear(institutions.fresh().head(), id, "READINESS")).isEqualTo(404);
        assertThat(clear(officer, id, "PERMISSION")).isEqualTo(200);
        assertThat(clear(host.head(), id, "READINESS")).isEqualTo(200);
        assertThat(clear(host.coordinator(), id, "INSURANCE")).isEqualTo(200);
        assertThat(status(id)).isEqualTo(EventStatus.PROVISIONAL);
        assertThat(clear(host.coordinator(), id, "INVITATION_LETTER")).isEqualTo(200);

        assertThat(status(id)).isEqualTo(EventStatus.SCHEDULED);
        assertThat(scheduled(id)).isEqualTo(1);
    }

    @Test
    void anotherPeriodNeedsANewPermission() {
        var id = events.operatingVisit(speaker.id()).onSite().at(host.id()).scheduledBy(host.coordinator());
        assertThat(clear(officer, id, "PERMISSION")).isEqualTo(200);
        assertThat(clear(host.head(), id, "READINESS")).isEqualTo(200);

        var moved = calls.as(host.coordinator()).having(version(id)).post("/api/events/" + id + "/move", """
                {"localStart": "2029-05-05T10:00", "minutes": 600, "zone": "Asia/Bishkek", "reason": "рейс"}""");

        assertThat(moved).hasStatus(200);
        assertThat(moved)
                .bodyJson()
                .extractingPath("$.clearances[?(@.item=='PERMISSION')].green")
                .asArray()
                .containsExactly(false);
        assertThat(moved)
                .bodyJson()
                .extractingPath("$.clearances[?(@.item=='READINESS')].green")
                .asArray()
                .containsExactly(true);
    }

    @Test
    void whoBringsTheLinkIsRemindedOnceADayBefore() {
        var id = events.lecture(speaker.id()).at(host.id()).scheduledBy(host.coordinator());
        assertThat(agenda.find(id).orElseThrow().linkPerson())
                .isEqualTo(host.coordinator().account());

        links.remind();
        assertThat(reminded(id)).isZero();
        clock.forward(Duration.ofDays(6).plusMinutes(5));
        links.remind();
        links.remind();

        assertThat(reminded(id)).isEqualTo(1);
    }

    @Test
    void whenADoctorAcceptsTheHostBringsTheLink() {
        var id = events.lecture(speaker.id()).at(host.id()).scheduledBy(speaker.actor());

        assertThat(agenda.find(id).orElseThrow().linkPerson())
                .isIn(host.head().account(), host.coordinator().account());
    }

    @Test
    void aPublicationThatNobodyAnswersGoesToADeputy() {
        accounts.with(Role.SCHEDULER);
        var id = events.lecture(speaker.id())
                .at(host.id())
                .time(events.in(30))
                .reach(Reach.PUBLIC)
                .scheduledBy(host.coordinator());

        publishing.bringInDeputies();
        assertThat(overdue(id)).isZero();
        clock.forward(Duration.ofDays(6));
        publishing.bringInDeputies();
        publishing.bringInDeputies();

        assertThat(overdue(id)).isEqualTo(1);
        assertThat(calls.as(officer).get("/api/events/" + id))
                .bodyJson()
                .extractingPath("$.publication.overdue")
                .isEqualTo(true);
    }

    @Test
    void theOrganiserReportsAndAMonthLaterTheHostSaysWhetherItIsUsed() {
        var id = events.lecture(speaker.id()).at(host.id()).scheduledBy(host.coordinator());
        var path = "/api/events/" + id;
        assertThat(calls.as(host.coordinator()).having(1).post(path + "/outcome", HELD))
                .hasStatus(409);
        clock.forward(Duration.ofDays(8));

        assertThat(calls.as(institutions.fresh().head()).having(1).post(path + "/outcome", HELD))
                .hasStatus(404);
        assertThat(calls.as(host.coordinator()).having(1).post(path + "/outcome", HELD))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.event.status")
                .isEqualTo("HELD");
        assertThat(agenda.outcomes(List.of(id)).get(id).counters().peopleTrained())
                .isEqualTo(24);

        closing.askUse();
        assertThat(calls.as(host.head()).get("/api/me/use-questions"))
                .bodyText()
                .doesNotContain(id.toString());
        clock.forward(Duration.ofDays(30));
        closing.askUse();
        closing.askUse();
        assertThat(told.stream(UseAsked.class).filter(one -> one.event().equals(id)))
                .hasSize(1);
        assertThat(calls.as(host.head()).get("/api/me/use-questions"))
                .bodyText()
                .contains(id.toString());

        assertThat(calls.as(institutions.fresh().head()).post(path + "/use", "{\"use\": \"YES\"}"))
                .hasStatus(404);
        assertThat(calls.as(host.head()).post(path + "/use", "{\"use\": \"PARTLY\"}"))
                .hasStatus(422);
        assertThat(calls.as(host.head()).post(path + "/use", "{\"use\": \"PARTLY\", \"because\": \"мало катетеров\"}"))
                .hasStatus(200);
        assertThat(calls.as(speaker.actor()).get(path))
                .bodyJson()
                .extractingPath("$.outcome.useBecause")
                .isEqualTo("мало катетеров");
        assertThat(status(id)).isEqualTo(EventStatus.CLOSED);
    }

    @Test
    void anEventThatDidNotTakePlaceSaysWhy() {
        var id = events.lecture(speaker.id()).at(host.id()).scheduledBy(host.coordinator());
        clock.forward(Duration.ofDays(8));

        var answer = calls.as(host.coordinator())
                .having(1)
                .post("/api/events/" + id + "/outcome", HELD.replace("true,", "false, \"reason\": \"связь\","));

        assertThat(answer)
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.event.status")
                .isEqualTo("CANCELLED");
        assertThat(agenda.outcomes(List.of(id)).get(id).reason()).isEqualTo("связь");
    }

    @Test
    void bothClocksComeFromTheServer() {
        var id = events.lecture(speaker.id())
                .at(host.id())
                .time("2029-12-03T18:00", 60, "Asia/Bishkek")
                .scheduledBy(host.coordinator());

        assertThat(calls.as(host.coordinator()).get("/api/events/" + id))
                .bodyJson()
                .extractingPath("$.event.clocks")
                .asArray()
                .hasSize(1);
        var open = doctors.sketch().everythingVisible("PUBLIC").published();
        var shown = events.lecture(open.id())
                .at(host.id())
                .time("2029-12-04T18:00", 60, "Asia/Bishkek")
                .scheduledBy(host.coordinator());
        var page = calls.as(host.coordinator()).get("/api/events/" + shown);
        assertThat(page).bodyJson().extractingPath("$.event.clocks[0].start").isEqualTo("2029-12-04T18:00:00");
        assertThat(page).bodyJson().extractingPath("$.event.clocks[0].place").isEqualTo("Бишкек");
        assertThat(page).bodyJson().extractingPath("$.event.clocks[1].start").isEqualTo("2029-12-04T13:00:00");
        assertThat(page).bodyJson().extractingPath("$.event.clocks[1].place").isEqualTo("Берлин");
    }

    private int clear(Actor by, EventId id, String item) {
        var paper = "{\"documentNumber\": \"17-2/415\", \"documentDate\": \"" + LocalDate.of(2026, 11, 2) + "\"}";
        return calls.as(by)
                .put("/api/events/" + id + "/clearances/" + item, paper)
                .getResponse()
                .getStatus();
    }

    private int version(EventId id) {
        var tag = calls.as(host.head()).get("/api/events/" + id).getResponse().getHeader("ETag");
        return Integer.parseInt(Objects.requireNonNull(tag).replace("\"", ""));
    }

    private EventStatus status(EventId id) {
        return agenda.find(id).orElseThrow().status();
    }

    private long scheduled(EventId id) {
        return told.stream(EventScheduled.class)
                .filter(one -> one.event().equals(id))
                .count();
    }

    private long reminded(EventId id) {
        return told.stream(LinkDue.class).filter(one -> one.event().equals(id)).count();
    }

    private long overdue(EventId id) {
        return told.stream(PublicationOverdue.class)
                .filter(one -> one.event().equals(id))
                .count();
    }
}
