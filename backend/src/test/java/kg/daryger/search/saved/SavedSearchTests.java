package kg.daryger.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.identity.AccountClosed;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.search.FoundThing;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each new match is told once for each saved search, to its owner alone, as the owner may see it then. */
@DarygerTest
class SavedSearchTests {

    private static final String QUERY = "specialty=sp-burns&country=";

    @Autowired
    Calls calls;

    @Autowired
    SavingSearches saving;

    @Autowired
    AlertingMatches alerting;

    @Autowired
    FindingMatches finding;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    ToldMatches told;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    /** Asks the same audience's index as the owners do: another's may be further. */
    Actor somebody;

    @BeforeEach
    void somebodyWhoLooks() {
        somebody = reader();
    }

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void aNewDoctorIsToldOnceInTheInboxAndByMail() {
        burns("FJ", "Эскиева Айнура", "Ainura Eskieva");
        await().untilAsserted(() -> assertThat(found("FJ")).hasSize(1));
        var owner = reader();
        var search = save(owner, "FJ", Alert.AT_ONCE);
        alerting.tellAtOnce();

        burns("FJ", "Жаңыева Бүбү", "Bubu Zhanyeva");
        told.tellAtOnceUntil(owner, search, 1);
        alerting.tellAtOnce();

        await().untilAsserted(() -> assertThat(told.mails(owner)).hasSize(1));
        assertThat(told.mails(owner).getFirst().subject()).isEqualTo("По вашему поиску найден 1 новый врач");
        assertThat(told.mails(owner).getFirst().text())
                .contains("Жаңыева Бүбү", "/ru/search?specialty=sp-burns&country=FJ", "/ru/search/stop/")
                .doesNotContain("Эскиева");
        await().untilAsserted(() ->
                assertThat(calls.as(owner).get("/api/inbox")).bodyText().contains("Ожоги FJ", "Жаңыева Бүбү"));
    }

    @Test
    void twoNodesAtOnceDoNotTellTwice() throws Exception {
        var owners = List.of(reader(), reader(), reader());
        var searches =
                owners.stream().map(owner -> save(owner, "GD", Alert.AT_ONCE)).toList();
        burns("GD", "Кошева Нур", "Nur Kosheva");
        await().untilAsserted(() -> assertThat(found("GD")).hasSize(1));

        var start = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (int node = 0; node < 4; node++) {
                nodes.submit(() -> {
                    start.await();
                    alerting.tellAtOnce();
                    return null;
                });
            }
            start.countDown();
        }

        for (int i = 0; i < owners.size(); i++) {
            told.tellAtOnceUntil(owners.get(i), searches.get(i), 1);
            var owner = owners.get(i);
            await().untilAsserted(() -> assertThat(told.mails(owner)).hasSize(1));
        }
    }

    @Test
    void theDigestComesOnceADayInTheMorningOfTheOwnersZoneAlsoWhenTheClockChanges() {
        var owner = reader();
        jdbc.sql("update account set zone = 'Europe/Berlin' where id = ?")
                .param(owner.requireAccount().value())
                .update();
        clock.set(Instant.parse("2027-03-27T12:00:00Z"));
        save(owner, "DM", Alert.DAILY);
        burns("DM", "Таңова Гүл", "Gul Tangova");
        await().untilAsserted(() -> assertThat(found("DM")).hasSize(1));

        alerting.tellDaily();
        assertThat(told.mails(owner)).as("not twice on the day of saving").isEmpty();
        clock.set(Instant.parse("2027-03-28T04:58:00Z")); // 6:58 in Berlin, an hour earlier than the day before
        alerting.tellDaily();
        assertThat(told.mails(owner)).isEmpty();
        clock.set(Instant.parse("2027-03-28T05:01:00Z"));
        alerting.tellDaily();
        alerting.tellDaily();
        await().untilAsserted(() -> assertThat(told.mails(owner)).hasSize(1));

        clock.set(Instant.parse("2027-03-29T06:00:00Z"));
        alerting.tellDaily();
        assertThat(told.mails(owner)).as("each match once").hasSize(1);
    }

    @Test
    void oneMailHoldsAllOfTheMorningsSearches() {
        var owner = reader();
        clock.set(Instant.parse("2027-05-10T12:00:00Z"));
        save(owner, "AG", Alert.DAILY);
        save(owner, "NR", Alert.DAILY);
        burns("AG", "Паланова Гүл", "Gul Palanova");
        burns("NR", "Наурова Гүл", "Gul Naurova");
        await().untilAsserted(() -> assertThat(found("NR")).hasSize(1));
        await().untilAsserted(() -> assertThat(found("AG")).hasSize(1));

        clock.set(Instant.parse("2027-05-11T02:00:00Z"));
        alerting.tellDaily();

        await().untilAsserted(() -> assertThat(told.mails(owner)).hasSize(1));
        assertThat(told.mails(owner).getFirst().subject()).isEqualTo("По вашим поискам найдены 2 новых врача");
        assertThat(told.mails(owner).getFirst().text()).contains("Паланова", "Наурова", "Ожоги AG", "Ожоги NR");
    }

    @Test
    void nobodyIsToldOfWhomTheyMayNotSee() {
        var owner = reader();
        var search = save(owner, "KI", Alert.AT_ONCE);
        var hidden = doctors.sketch()
                .named("Жашырынова Сыр", "Syr Zhashyrynova")
                .specialty("sp-burns")
                .in("KI", "OCEANIA", null)
                .everythingVisible("PUBLIC")
                .visible(DoctorField.NAME, "MINISTRY")
                .visible(DoctorField.COUNTRY, "MINISTRY")
                .published();
        var leaving = burns("KI", "Кетчүева Ай", "Ai Ketchueva");
        await().untilAsserted(() -> assertThat(found("KI"))
                .extracting(FoundThing::id)
                .containsExactly(leaving.id().value()));
        consents.decide(leaving.actor(), ConsentPurpose.PUBLIC_PAGE, false);
        consents.decide(leaving.actor(), ConsentPurpose.INSTITUTIONS_SEE, false);
        await().untilAsserted(() -> assertThat(found("KI")).isEmpty());

        alerting.tellAtOnce();

        assertThat(hidden.id()).isNotNull();
        assertThat(told.fresh(owner, search)).isZero();
        assertThat(told.mails(owner)).isEmpty();
    }

    @Test
    void theLinkInTheMailStopsTheAlertInOneStep() {
        var owner = reader();
        var search = save(owner, "TV", Alert.AT_ONCE);
        burns("TV", "Тувалова Гүл", "Gul Tuvalova");
        told.tellAtOnceUntil(owner, search, 1);
        await().untilAsserted(() -> assertThat(told.mails(owner)).hasSize(1));
        var token = told.mails(owner).getFirst().text().replaceAll("(?s).*/ru/search/stop/(\\S+).*", "$1");

        assertThat(calls.visitor().get("/api/search/saved/stop/" + token))
                .bodyText()
                .contains("Ожоги TV", "at-once");
        assertThat(saving.own(search.id(), owner).alert())
                .as("looking stops nothing")
                .isEqualTo(Alert.AT_ONCE);
        assertThat(calls.visitor().post("/api/search/saved/stop/" + token, null))
                .hasStatusOk();

        assertThat(saving.own(search.id(), owner).alert()).isEqualTo(Alert.NONE);
        assertThat(calls.visitor().get("/api/search/saved/stop/" + token.substring(1)))
                .hasStatus4xxClientError();
    }

    @Test
    void aSavedSearchIsItsOwnersAlone() {
        var owner = reader();
        var stranger = reader();
        var search = save(owner, "LC", Alert.NONE);
        var path = "/api/search/saved/" + search.id();

        assertThat(calls.as(owner).get("/api/search/saved")).bodyText().contains("Ожоги LC");
        assertThat(calls.as(stranger).get("/api/search/saved")).bodyText().doesNotContain("Ожоги LC");
        assertThat(calls.as(stranger).get(path + "/matches")).hasStatus(404);
        assertThat(calls.as(stranger).post(path + "/opening", null)).hasStatus(404);
        assertThat(calls.as(stranger).put(path, body("x", "q=x", "none"))).hasStatus(404);
        assertThat(calls.as(stranger).delete(path)).hasStatus(404);
        assertThat(calls.as(owner).put(path, body("Другое", "q=%D0%9E%D1%88&page=3", "daily")))
                .hasStatusOk();
        assertThat(saving.own(search.id(), owner).query()).isEqualTo("q=%D0%9E%D1%88");
        assertThat(calls.as(owner).delete(path)).hasStatus(204);
        assertThat(saving.all(owner)).isEmpty();
    }

    @Test
    void whatCanNotBeAskedCanNotBeSaved() {
        var owner = reader();
        assertThat(calls.as(owner).post("/api/search/saved", body("x", "colour=red", "none")))
                .hasStatus(422);
        for (int i = 0; i < SavingSearches.MOST; i++) {
            saving.save(new SavingSearches.Wanted("s" + i, Scope.DOCTORS, "q=a", Alert.NONE), owner);
        }
        assertThat(calls.as(owner).post("/api/search/saved", body("x", "q=b", "none")))
                .hasStatus(422)
                .bodyText()
                .contains("search.too-many-searches");
    }

    @Test
    void whoOpensTheNewMatchesHasNoneLeft() {
        var owner = reader();
        var search = save(owner, "MH", Alert.AT_ONCE);
        burns("MH", "Маршалова Гүл", "Gul Marshalova");
        told.tellAtOnceUntil(owner, search, 1);

        assertThat(calls.as(owner).get("/api/search/saved/" + search.id() + "/matches"))
                .bodyText()
                .contains("Маршалова");
        assertThat(calls.as(owner).post("/api/search/saved/" + search.id() + "/opening", null))
                .hasStatus(204);
        assertThat(told.fresh(owner, search)).isZero();
    }

    @Test
    void aClosedAccountKeepsNoSearches() {
        var owner = reader();
        var search = save(owner, "FM", Alert.NONE);
        transaction.executeWithoutResult(status -> events.publishEvent(new AccountClosed(
                owner.requireAccount(), owner.requirePerson(), Instant.parse("2027-01-10T09:00:00Z"))));

        await().untilAsserted(() -> assertThat(saving.all(owner)).isEmpty());
    }

    private Actor reader() {
        return accounts.with(Role.DOCTOR);
    }

    private SavedSearch save(Actor owner, String country, Alert alert) {
        return saving.save(new SavingSearches.Wanted("Ожоги " + country, Scope.DOCTORS, QUERY + country, alert), owner);
    }

    private TestDoctors.Made burns(String country, String cyrillic, String latin) {
        return doctors.sketch()
                .named(cyrillic, latin)
                .specialty("sp-burns")
                .in(country, "OCEANIA", null)
                .everythingVisible("PUBLIC")
                .published();
    }

    private List<FoundThing> found(String country) {
        return finding.of(somebody, SavedQuery.of(Scope.DOCTORS, QUERY + country));
    }

    private static String body(String title, String query, String alert) {
        return "{\"title\":\"%s\",\"scope\":\"doctors\",\"query\":\"%s\",\"alert\":\"%s\"}"
                .formatted(title, query, alert);
    }
}
