package kg.daryger.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.agenda.TestEvents;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.mail.domain.CaughtMails.CaughtMail;
import kg.daryger.need.TestNeeds;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.TestOffers;
import kg.daryger.search.Titled;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A saved search over everything tells of needs, offers, events and people once, as far as its owner may see them then. */
@DarygerTest
class SavedAnythingTests {

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
    TestOffers offers;

    @Autowired
    TestNeeds needs;

    @Autowired
    TestEvents events;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ToldMatches told;

    @Autowired
    Titled titled;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestDoctors.Made lead;

    @BeforeEach
    void somebodyWhoOffers() {
        lead = doctors.sketch().everythingVisible("PUBLIC").published();
    }

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void aNewNeedOfferAndEventAreToldOnceInTheInboxAndByMail() {
        var owner = accounts.with(Role.DOCTOR);
        var search = save(owner, "q=" + written("Жаңылоскопиада"), Alert.AT_ONCE);
        var need = need("Жаңылоскопиада");
        var offer = offer("Жаңылоскопиада").id().value();
        var event = event("Жаңылоскопиада", "PUBLIC");
        awaitFound(owner, search, 3);

        told.tellAtOnceUntil(owner, search, 3);
        alerting.tellAtOnce();

        await().untilAsserted(() -> assertThat(told.mails(owner)).isNotEmpty());
        var text = String.join(
                "\n", told.mails(owner).stream().map(CaughtMail::text).toList());
        assertThat(text)
                .containsOnlyOnce("/ru/needs/" + need)
                .containsOnlyOnce("/ru/offers/" + offer)
                .containsOnlyOnce("/ru/events/" + event)
                .contains("Запрос больницы · ", "Чем могу помочь · ", "Событие · ")
                .contains("/ru/search?q=" + written("Жаңылоскопиада"));
        await().untilAsserted(() -> assertThat(calls.as(owner).get("/api/inbox"))
                .bodyText()
                .contains("Новое по поиску «Всё»", "Жаңылоскопиада"));
        assertThat(calls.as(owner).get("/api/search/saved/" + search.id() + "/matches"))
                .bodyText()
                .contains(need.toString(), offer.toString(), event.toString());
    }

    @Test
    void theMorningsMailCountsInItsReadersLanguage() {
        clock.set(Instant.parse("2027-06-10T12:00:00Z"));
        var subjects = Map.of(
                "ky", "Издөөлөрүңүз боюнча 2 жаңы натыйжа табылды",
                "ru", "По вашим поискам найдены 2 новых совпадения",
                "en", "2 new matches for your saved searches");
        var kinds = Map.of("ky", "Иш-чара · ", "ru", "Событие · ", "en", "Event · ");
        var owners = subjects.keySet().stream().collect(java.util.stream.Collectors.toMap(l -> l, this::reading));
        var searches = owners.values().stream()
                .map(owner -> save(owner, "q=" + written("Дигестограмма") + "&kinds=event&kinds=need", Alert.DAILY))
                .toList();
        event("Дигестограмма", "PUBLIC");
        need("Дигестограмма");
        offer("Дигестограмма");
        owners.values().forEach(owner -> awaitFound(owner, searches.getFirst(), 2));

        clock.set(Instant.parse("2027-06-11T02:00:00Z"));
        alerting.tellDaily();
        alerting.tellDaily();

        owners.forEach((language, owner) -> {
            await().untilAsserted(() -> assertThat(told.mails(owner)).hasSize(1));
            var mail = told.mails(owner).getFirst();
            assertThat(mail.subject()).isEqualTo(subjects.get(language));
            assertThat(mail.text())
                    .contains(
                            kinds.get(language),
                            "/" + language + "/search?q=" + written("Дигестограмма") + "&tab=event");
        });
    }

    @Test
    void nobodyIsToldOfWhatTheyMayNotSee() {
        var doctor = accounts.with(Role.DOCTOR);
        var participant = accounts.with(Role.PARTICIPANT);
        var query = "q=" + written("Көрүнбөстомия");
        var ofDoctor = save(doctor, query, Alert.AT_ONCE);
        var ofParticipant = save(participant, query, Alert.AT_ONCE);
        need("Көрүнбөстомия");
        event("Көрүнбөстомия", "INVITED");

        told.tellAtOnceUntil(doctor, ofDoctor, 1);
        alerting.tellAtOnce();

        assertThat(told.fresh(doctor, ofDoctor))
                .as("an event for those invited is not for all doctors")
                .isEqualTo(1);
        assertThat(told.fresh(participant, ofParticipant)).isZero();
        assertThat(told.mails(participant)).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsNotToldAndNoLongerShown() {
        clock.set(Instant.parse("2027-07-10T12:00:00Z"));
        var owner = accounts.with(Role.DOCTOR);
        var query = "q=" + written("Кетмелопластика");
        var daily = save(owner, query, Alert.DAILY);
        var atOnce = save(owner, query, Alert.AT_ONCE);
        var offer = offer("Кетмелопластика");
        told.tellAtOnceUntil(owner, atOnce, 1);
        await().untilAsserted(() -> assertThat(told.mails(owner)).hasSize(1));

        assertThat(calls.as(lead.actor())
                        .having(offer.version())
                        .post("/api/me/offers/" + offer.id() + "/withdrawal", null))
                .hasStatusOk();
        clock.set(Instant.parse("2027-07-11T02:00:00Z"));
        alerting.tellDaily();

        assertThat(told.fresh(owner, daily)).isZero();
        assertThat(told.mails(owner)).as("only the one at once").hasSize(1);
        assertThat(calls.as(owner).get("/api/search/saved/" + atOnce.id() + "/matches"))
                .bodyText()
                .isEqualTo("[]");
        assertThat(calls.as(owner).get("/api/inbox"))
                .bodyText()
                .contains("Новое по поиску «Всё»")
                .doesNotContain("Кетмелопластика");
    }

    @Test
    void whatOnlyTheIndexStillShowsIsToldWhenItCanBeSeen() {
        clock.set(Instant.parse("2027-08-10T12:00:00Z"));
        var owner = accounts.with(Role.DOCTOR);
        var search = save(owner, "q=" + written("Кечигограмма"), Alert.DAILY);
        var offer = offer("Кечигограмма").id().value();
        awaitFound(owner, search, 1);
        state(offer, "DRAFT");

        clock.set(Instant.parse("2027-08-11T02:00:00Z"));
        alerting.tellDaily();
        assertThat(told.fresh(owner, search)).isZero();
        assertThat(told.mails(owner)).isEmpty();

        state(offer, "OPEN");
        clock.set(Instant.parse("2027-08-12T02:00:00Z"));
        alerting.tellDaily();
        assertThat(told.fresh(owner, search)).isEqualTo(1);
        await().untilAsserted(() -> assertThat(told.mails(owner)).hasSize(1));
    }

    @Test
    void aSearchSaysWhatItIsOverAndWhereItIsShown() {
        var owner = accounts.with(Role.DOCTOR);
        assertThat(calls.as(owner)
                        .post("/api/search/saved", body("anything", "q=a%20b&kinds=event&kinds=doctor&tab=event")))
                .hasStatus(201)
                .bodyText()
                .contains(
                        "\"scope\":\"anything\"",
                        "\"query\":\"q=a+b&kinds=event&kinds=doctor\"",
                        "\"kinds\":[\"doctor\",\"event\"]",
                        "\"page\":\"/search?q=a+b&tab=event\"");
        assertThat(calls.as(owner).post("/api/search/saved", body("anything", "q=a")))
                .bodyText()
                .contains("\"kinds\":[\"doctor\",\"offer\",\"need\",\"event\",\"institution\"]");
        assertThat(calls.as(owner).post("/api/search/saved", body("doctors", "q=a&tab=doctor")))
                .bodyText()
                .contains("\"scope\":\"doctors\"", "\"kinds\":[\"doctor\"]", "\"page\":\"/search?q=a\"");
    }

    @Test
    void whatTheSearchWouldNotTakeCanNotBeSaved() {
        var owner = calls.as(accounts.with(Role.DOCTOR));
        assertThat(owner.post("/api/search/saved", body("anything", "q=a&kinds=planet")))
                .hasStatus(400)
                .bodyText()
                .contains("search.unknown-code");
        assertThat(owner.post("/api/search/saved", body("anything", "q=a&specialty=sp-burns")))
                .as("a filter of doctors")
                .hasStatus(422);
        assertThat(owner.post("/api/search/saved", body("doctors", "specialty=sp-none")))
                .hasStatus(400);
        assertThat(owner.post("/api/search/saved", body("anything", "q=" + "a".repeat(201))))
                .hasStatus(422);
        assertThat(owner.post("/api/search/saved", body("planets", "q=a"))).hasStatus4xxClientError();
    }

    private Actor reading(String language) {
        var owner = accounts.with(Role.DOCTOR);
        jdbc.sql("update account set language = ? where id = ?")
                .params(language, owner.requireAccount().value())
                .update();
        return owner;
    }

    private SavedSearch save(Actor owner, String query, Alert alert) {
        return saving.save(new SavingSearches.Wanted("Всё", Scope.ANYTHING, query, alert), owner);
    }

    private UUID need(String title) {
        var id = needs.published().id().value();
        titled.write("need", id, title);
        return id;
    }

    private OfferView offer(String title) {
        var offer = offers.open(lead);
        titled.write("offer", offer.id().value(), title);
        return offer;
    }

    /** Behind the back of the change feed. */
    private void state(UUID offer, String state) {
        jdbc.sql("update offer set state = ? where id = ?").params(state, offer).update();
    }

    private UUID event(String title, String reach) {
        var house = institutions.fresh();
        var id = events.lecture(lead.id()).at(house.id()).scheduledBy(house.head());
        titled.reach(id, reach);
        titled.write("event", id.value(), title);
        return id.value();
    }

    /** The index follows in its own time. */
    private void awaitFound(Actor owner, SavedSearch search, int count) {
        await().untilAsserted(
                        () -> assertThat(finding.of(owner, search.asked())).hasSize(count));
    }

    private static String written(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String body(String scope, String query) {
        return "{\"title\":\"x\",\"scope\":\"%s\",\"query\":\"%s\",\"alert\":\"none\"}".formatted(scope, query);
    }
}
