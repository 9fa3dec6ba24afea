package kg.daryger.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.institution.TestInstitutions.Staffed;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.Actor;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@DarygerTest
class NeedAccessTests {

    private static final String NEED = """
            {"title": {"original": "ru", "texts": {"ru": "Обучение бронхоскопии"}}, "specialty": "sp-pulmonology",
             "skills": ["sk-bronchoscopy"], "audience": "Пульмонологи", "people": 6, "kind": "MASTER_CLASS",
             "from": "2027-03-01", "until": "2027-05-31", "languages": ["ky", "ru"]}
            """;

    @Autowired
    Calls calls;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestNeeds fixtures;

    @Autowired
    Needs needs;

    @Autowired
    @Qualifier("needTopic")
    LiveTopic topic;

    private Staffed house;
    private Staffed other;
    private NeedId open;
    private NeedId waiting;

    @BeforeEach
    void aHouseWithAnOpenNeedAndOneThatWaitsForTheHead() {
        house = institutions.fresh();
        other = institutions.fresh();
        institutions.askHead(house.id());
        open = fixtures.published(house).id();
        waiting = needs.publish(house.coordinator(), house.id(), TestNeeds.bronchoscopy());
    }

    @Test
    void whatHasNotLeftTheHouseIsFoundOnlyByItsStaff() {
        for (var reader : List.of(house.head(), house.coordinator())) {
            assertThat(calls.as(reader).get("/api/needs/" + waiting)).hasStatusOk();
        }
        for (var reader : outsiders()) {
            assertThat(calls.as(reader).get("/api/needs/" + open)).hasStatusOk();
            assertThat(calls.as(reader).get("/api/needs/" + waiting)).hasStatus(404);
        }
        assertThat(calls.visitor().get("/api/needs/" + open)).hasStatus(401);
        assertThat(calls.as(accounts.with(Role.PARTICIPANT)).get("/api/needs/" + open))
                .hasStatus(403);
    }

    @Test
    void theReaderIsToldWhatIsPossibleNow() {
        assertThat(calls.as(house.head()).get("/api/needs/" + waiting))
                .bodyJson()
                .extractingPath("$.may")
                .asArray()
                .containsExactlyInAnyOrder("REVISE", "CLOSE", "APPROVE", "SEND_BACK");
        assertThat(calls.as(house.coordinator()).get("/api/needs/" + waiting))
                .bodyJson()
                .extractingPath("$.may")
                .asArray()
                .containsExactlyInAnyOrder("REVISE", "CLOSE");
        assertThat(calls.as(accounts.with(Role.DOCTOR)).get("/api/needs/" + open))
                .bodyJson()
                .extractingPath("$.may")
                .asArray()
                .isEmpty();
        assertThat(calls.as(accounts.with(Role.PROGRAMME_MANAGER)).get("/api/needs/" + open))
                .bodyJson()
                .extractingPath("$.may")
                .asArray()
                .containsExactly("RANK");
    }

    @Test
    void staffOfAnotherInstitutionFindNothingToChange() {
        for (var stranger : List.of(other.head(), other.coordinator())) {
            var caller = calls.as(stranger);
            assertThat(caller.having(1).put("/api/needs/" + open, NEED)).hasStatus(404);
            assertThat(caller.post("/api/needs/" + open + "/submission", null)).hasStatus(404);
            assertThat(caller.post("/api/needs/" + open + "/renewal", null)).hasStatus(404);
            assertThat(caller.post("/api/needs/" + open + "/closing", "{\"reason\": \"MISTAKE\"}"))
                    .hasStatus(404);
        }
        assertThat(needs.find(open).orElseThrow().state()).isEqualTo(NeedState.PUBLISHED);
    }

    @Test
    void theSecondOfTwoWritersIsToldWhatDiffers() {
        var path = "/api/needs/" + open;
        var read = version(path);
        assertThat(calls.as(house.coordinator()).having(read).put(path, NEED)).hasStatus(200);

        assertThat(calls.as(house.head()).having(read).put(path, NEED.replace("\"people\": 6", "\"people\": 9")))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.changed")
                .asArray()
                .containsExactly("people");
    }

    private int version(String path) {
        var answer = calls.as(house.coordinator()).get(path);
        return JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.version");
    }

    @Test
    void onlyTheHeadOfItsHouseAnswersForIt() {
        var approval = "/api/needs/" + waiting + "/approval";
        var back = "/api/needs/" + waiting + "/return";

        assertThat(calls.as(house.coordinator()).post(approval, null)).hasStatus(403);
        assertThat(calls.as(other.head()).post(approval, null)).hasStatus(404);
        assertThat(calls.as(other.head()).post(back, "{\"comment\": \"Нет\"}")).hasStatus(404);
        assertThat(calls.as(house.head()).post(approval, null)).hasStatus(204);
        assertThat(calls.as(house.head()).post(back, "{\"comment\": \"Поздно\"}"))
                .hasStatus(409);
    }

    @Test
    void nobodyStatesANeedForAnotherInstitution() {
        var path = "/api/institutions/" + house.id() + "/needs";

        assertThat(calls.as(other.head()).post(path, NEED)).hasStatus(404);
        assertThat(calls.as(accounts.with(Role.DOCTOR)).post(path, NEED)).hasStatus(403);
        assertThat(calls.as(house.coordinator()).post(path, NEED))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("AWAITING_HEAD");
        assertThat(calls.as(other.coordinator()).post("/api/institutions/" + other.id() + "/needs", NEED))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("PUBLISHED");
    }

    @Test
    void anInstitutionsNeedsAreListedForItsStaffOnly() {
        var path = "/api/institutions/" + house.id() + "/needs";

        assertThat(calls.as(house.coordinator()).get(path))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(2);
        assertThat(calls.as(house.coordinator()).get(path + "?state=AWAITING_HEAD"))
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo(waiting.toString());
        assertThat(calls.as(other.head()).get(path)).hasStatus(404);
    }

    @Test
    void theOpenListShowsOnlyWhatIsStillLooking() {
        var page = new PageAsked(0, 100);
        var ids = needs.list(NeedFilter.in(NeedState.OPEN).of(house.id()), page).items();
        assertThat(ids).extracting(NeedView::id).containsExactly(open);

        assertThat(calls.as(accounts.with(Role.DOCTOR)).get("/api/needs?state=AWAITING_HEAD"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(calls.as(accounts.with(Role.DOCTOR)).get("/api/needs?state=CLOSED"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void theMinistrySeesWhatHasLeftTheHouse() {
        assertThat(calls.as(accounts.with(Role.ANALYST))
                        .get("/api/ministry/needs?region=kg-n&specialty=sp-pulmonology&size=100"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .contains(open.toString())
                .doesNotContain(waiting.toString());
    }

    @Test
    void theMinistryCantRankWhatHasNotLeftTheHouse() {
        var officer = calls.as(accounts.with(Role.PROGRAMME_MANAGER));
        var rank = "{\"rank\": 1, \"reason\": \"Нет ни одного специалиста в области\"}";

        assertThat(officer.put("/api/ministry/needs/" + waiting + "/rank", rank))
                .hasStatus(404);
        assertThat(officer.put("/api/ministry/needs/" + open + "/rank", rank)).hasStatus(204);
        assertThat(needs.find(open).orElseThrow().rank()).isEqualTo(1);
        assertThat(officer.post("/api/ministry/needs/" + waiting + "/rank/removal", "{\"reason\": \"Нет\"}"))
                .hasStatus(404);
        assertThat(officer.post("/api/ministry/needs/" + open + "/rank/removal", "{\"reason\": \"Решено\"}"))
                .hasStatus(204);
        assertThat(needs.find(open).orElseThrow().rank()).isNull();
    }

    @Test
    void rankedNeedsStandFirst() {
        var second = fixtures.published(house, TestNeeds.terms(HelpKind.LECTURE, "sp-urology"))
                .id();
        calls.as(accounts.with(Role.SCHEDULER))
                .put("/api/ministry/needs/" + open + "/rank", "{\"rank\": 2, \"reason\": \"Важно\"}");

        var listed = needs.list(NeedFilter.in(Set.of(NeedState.PUBLISHED)).of(house.id()), new PageAsked(0, 10));

        assertThat(listed.items()).extracting(NeedView::id).containsExactly(open, second);
    }

    @Test
    void hintsGoOnlyToThoseWhoMayReadTheNeed() {
        assertThat(topic.rule().test(house.coordinator(), waiting.value())).isTrue();
        assertThat(topic.rule().test(other.head(), waiting.value())).isFalse();
        for (var reader : outsiders()) {
            assertThat(topic.rule().test(reader, open.value())).isTrue();
            assertThat(topic.rule().test(reader, waiting.value())).isFalse();
        }
        assertThat(topic.rule().test(accounts.with(Role.PARTICIPANT), open.value()))
                .isFalse();
    }

    @Test
    void whatIsMissingOrTooLongIsNamedByField() {
        var path = "/api/institutions/" + other.id() + "/needs";

        assertThat(calls.as(other.head()).post(path, "{}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors")
                .asMap()
                .containsKeys("title", "specialty", "audience", "people", "kind", "languages");
        assertThat(calls.as(other.head()).post(path, NEED.replace("Обучение бронхоскопии", " ")))
                .hasStatus(422)
                .bodyJson()
                .hasPath("$.errors.title");
    }

    @Test
    void templatesSpeakTheReadersLanguage() {
        assertThat(calls.as(house.coordinator()).get("/api/need-templates"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[?(@.code == 'bronchoscopy')].title.original")
                .asArray()
                .containsExactly("ru");
    }

    private List<Actor> outsiders() {
        return List.of(
                other.head(),
                other.coordinator(),
                accounts.with(Role.DOCTOR),
                accounts.with(Role.VERIFIER),
                accounts.with(Role.ANALYST));
    }
}
