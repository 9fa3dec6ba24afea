package kg.daryger.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.Institutions.RoomKind;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Who knows of an event, and who may do what with it. */
@DarygerTest
class EventAccessTests {

    private static final String MOVE =
            "{\"localStart\": \"2029-05-05T10:00\", \"minutes\": 60, \"zone\": \"Asia/Bishkek\", \"reason\": \"занято\"}";
    private static final String REASON = "{\"reason\": \"нет света\"}";

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
    @Qualifier("eventTopic")
    LiveTopic topic;

    private TestInstitutions.Staffed host;
    private TestDoctors.Made speaker;
    private Actor stranger;
    private Actor elsewhere;
    private Actor officer;

    @BeforeEach
    void people() {
        host = institutions.fresh();
        speaker = doctors.published();
        stranger = accounts.with(Role.DOCTOR, Role.COORDINATOR);
        elsewhere = institutions.fresh().coordinator();
        officer = accounts.with(Role.SCHEDULER);
    }

    @Test
    void anInvitedEventIsKnownToItsSidesAndOfficersOnly() {
        var path = "/api/events/" + standing(Reach.INVITED);

        assertThat(calls.as(speaker.actor()).get(path)).hasStatus(200);
        assertThat(calls.as(host.head()).get(path)).hasStatus(200);
        assertThat(calls.as(officer).get(path)).hasStatus(200);
        assertThat(calls.as(elsewhere).get(path)).hasStatus(404);
        assertThat(calls.as(stranger).get(path)).hasStatus(404);
        assertThat(calls.visitor().get(path)).hasStatus(404);
        assertThat(calls.visitor().get(path + "/share")).hasStatus(404);
    }

    @Test
    void anEventForInstitutionsIsKnownToThoseWhoActForOne() {
        var path = "/api/events/" + standing(Reach.INSTITUTIONS);

        assertThat(calls.as(elsewhere).get(path)).hasStatus(200);
        assertThat(calls.as(stranger).get(path)).hasStatus(404);
        assertThat(calls.visitor().get(path)).hasStatus(404);
    }

    @Test
    void whatAsksToBePublicIsNotPublicBeforeAnOfficerSaysSo() {
        var id = standing(Reach.PUBLIC);
        var path = "/api/events/" + id;
        assertThat(calls.visitor().get(path)).hasStatus(404);

        assertThat(calls.as(officer).post(path + "/publication", null)).hasStatus(200);

        assertThat(calls.visitor().get(path)).hasStatus(200);
        assertThat(calls.visitor().get("/api/events/public?size=100"))
                .hasStatus(200)
                .bodyText()
                .contains(id.toString());
        assertThat(calls.visitor().get(path + "/share"))
                .hasStatus(200)
                .bodyText()
                .contains("Бишкек");
        assertThat(calls.visitor().get(path + "?zone=America/Chicago"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.event.clocks[0].place")
                .isEqualTo("Чикаго");
        assertThat(calls.visitor().get(path + "?zone=Moon/Base")).hasStatus(422);
        assertThat(calls.as(officer).post(path + "/stop", REASON)).hasStatus(200);
        assertThat(calls.visitor().get(path)).hasStatus(404);
    }

    @Test
    void aDraftIsItsOrganisersOwn() {
        var draft = draft(host.coordinator(), host);
        var path = "/api/events/" + draft.id();

        assertThat(calls.as(host.head()).get(path)).hasStatus(200);
        assertThat(calls.as(officer).get(path)).hasStatus(404);
        assertThat(calls.as(elsewhere).having(draft.version()).put(path, body(host, "ONLINE_MEETING")))
                .hasStatus(404);
        assertThat(calls.as(elsewhere).having(draft.version()).post(path + "/scheduling", null))
                .hasStatus(404);
        assertThat(calls.as(host.head()).having(draft.version()).put(path, body(host, "LECTURE")))
                .hasStatus(200);
        var retitled = body(host, "ONLINE_MEETING")
                .replaceFirst("(\"title\".*?\"ru\": \")", "$1Иначе: ")
                .replaceFirst("\\{", "{\"seats\": 30, ");
        assertThat(calls.as(host.head()).having(draft.version()).put(path, retitled))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.changed")
                .asArray()
                .containsExactly("title", "seats", "kind");
        assertThat(calls.as(host.head()).having(draft.version()).post(path + "/scheduling", null))
                .hasStatus(412);
        assertThat(calls.as(host.head()).having(draft.version() + 1).post(path + "/scheduling", null))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.event.status")
                .isEqualTo("SCHEDULED");
    }

    @Test
    void nobodyMakesAnEventOfAnotherInstitution() {
        assertThat(calls.as(elsewhere).post("/api/events", body(host, "LECTURE")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors.hosts")
                .isNotNull();
        var withSpeaker =
                body(host, "LECTURE").replace("\"online\"", "\"speakers\": [\"" + speaker.id() + "\"], \"online\"");
        assertThat(calls.as(host.coordinator()).post("/api/events", withSpeaker))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors.speakers")
                .isNotNull();
        assertThat(calls.as(officer).post("/api/events", withSpeaker)).hasStatus(201);
        var room = institutions.room(institutions.fresh().id(), RoomKind.HALL);
        assertThat(calls.as(host.head())
                        .post(
                                "/api/events",
                                body(host, "LECTURE")
                                        .replace("\"online\"", "\"rooms\": [\"" + room + "\"], \"online\"")))
                .hasStatus(422);
    }

    @Test
    void bothSidesMoveAndCancelAndNobodyElseDoes() {
        var id = standing(Reach.INSTITUTIONS);
        var path = "/api/events/" + id;

        assertThat(calls.as(elsewhere).having(1).post(path + "/move", MOVE)).hasStatus(403);
        assertThat(calls.as(stranger).having(1).post(path + "/move", MOVE)).hasStatus(404);
        assertThat(calls.as(speaker.actor()).having(1).post(path + "/move", MOVE))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.event.planned.localStart")
                .isEqualTo("2029-05-05T10:00:00");
        assertThat(calls.as(elsewhere).having(2).post(path + "/cancellation", REASON))
                .hasStatus(403);
        assertThat(calls.as(host.coordinator()).having(1).post(path + "/cancellation", REASON))
                .hasStatus(412);
        assertThat(calls.as(host.coordinator()).having(2).post(path + "/cancellation", REASON))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.cancelReason")
                .isEqualTo("нет света");
    }

    @Test
    void theLinkIsBroughtByASideAndShownToThoseWhoTakePart() {
        var id = standing(Reach.INSTITUTIONS);
        var path = "/api/events/" + id;
        var link = "{\"url\": \"https://meet.example.org/rooms/7\"}";

        assertThat(calls.as(elsewhere).put(path + "/link", link)).hasStatus(403);
        assertThat(calls.as(stranger).put(path + "/link", link)).hasStatus(404);
        assertThat(calls.as(host.head()).put(path + "/link", "{\"url\": \"javascript:alert(1)\"}"))
                .hasStatus(422);
        assertThat(calls.as(speaker.actor()).post(path + "/link-person", null))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.link.mine")
                .isEqualTo(true);
        assertThat(calls.as(elsewhere).post(path + "/link-person", null)).hasStatus(403);
        assertThat(calls.as(speaker.actor()).put(path + "/link", link)).hasStatus(200);

        assertThat(calls.as(host.coordinator()).get(path)).bodyText().contains("rooms/7");
        assertThat(calls.as(elsewhere).get(path)).bodyText().doesNotContain("rooms/7");
        assertThat(calls.as(officer).get(path)).bodyText().doesNotContain("rooms/7");
        assertThat(calls.as(elsewhere).post(path + "/registration", null)).hasStatus(204);
        assertThat(calls.as(elsewhere).get(path)).bodyText().contains("rooms/7");
    }

    @Test
    void onlyOrganisersAskForPublication() {
        var path = "/api/events/" + standing(Reach.INSTITUTIONS);

        assertThat(calls.as(elsewhere).post(path + "/publication-request", null))
                .hasStatus(403);
        assertThat(calls.as(stranger).post(path + "/publication-request", null)).hasStatus(404);
        assertThat(calls.as(host.coordinator()).post(path + "/publication-request", null))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.event.reach")
                .isEqualTo("PUBLIC_ASKED");
        assertThat(calls.as(officer).get("/api/publication-queue")).hasStatus(200);
        assertThat(calls.as(officer).post(path + "/publication-return", "{\"reason\": \"Короче\"}"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.event.reach")
                .isEqualTo("INSTITUTIONS");
    }

    @Test
    void anInstitutionsEventsAreItsStaffs() {
        var id = standing(Reach.INVITED);
        var path = "/api/institutions/" + host.id() + "/events";

        assertThat(calls.as(host.coordinator()).get(path))
                .hasStatus(200)
                .bodyText()
                .contains(id.toString());
        assertThat(calls.as(elsewhere).get(path)).hasStatus(404);
        assertThat(calls.as(stranger).get(path)).hasStatus(404);
        assertThat(calls.as(officer).get("/api/events?status=SCHEDULED&kind=LECTURE&host=" + host.id()))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
    }

    @Test
    void anEventsTopicTellsNobodyMoreThanItsPage() {
        var id = standing(Reach.INVITED);

        assertThat(topic.rule().test(speaker.actor(), id.value())).isTrue();
        assertThat(topic.rule().test(host.head(), id.value())).isTrue();
        assertThat(topic.rule().test(officer, id.value())).isTrue();
        assertThat(topic.rule().test(elsewhere, id.value())).isFalse();
        assertThat(topic.rule().test(stranger, id.value())).isFalse();
        assertThat(topic.rule().test(Actor.visitor(Language.KY), id.value())).isFalse();
    }

    private EventId standing(Reach reach) {
        return events.lecture(speaker.id()).at(host.id()).reach(reach).scheduledBy(host.coordinator());
    }

    private Draft draft(Actor by, TestInstitutions.Staffed at) {
        var answer = calls.as(by).post("/api/events", body(at, "ONLINE_MEETING"));
        assertThat(answer).hasStatus(201);
        String id = JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.event.id");
        return new Draft(EventId.of(id), 1);
    }

    private static String body(TestInstitutions.Staffed at, String kind) {
        return """
                {"kind": "%s", "title": {"original": "ru", "texts": {"ru": "Разбор"}}, "localStart": "2029-04-04T15:00",
                 "minutes": 60, "zone": "Asia/Bishkek", "hosts": ["%s"], "online": true, "reach": "INVITED",
                 "languages": ["ru"]}
                """.formatted(kind, at.id());
    }

    private record Draft(EventId id, int version) {}
}
