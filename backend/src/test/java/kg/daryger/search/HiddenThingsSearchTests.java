package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.TestEvents;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.need.TestNeeds;
import kg.daryger.offer.TestOffers;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over HTTP, as somebody of every audience: what is hidden leaves no trace in hits, totals, counts, reasons or suggestions. */
@DarygerTest
class HiddenThingsSearchTests {

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
    Consents consents;

    @Autowired
    Calls calls;

    @Autowired
    JsonMapper json;

    @Autowired
    Titled titled;

    private final Map<String, Calls.Caller> readers = new LinkedHashMap<>();

    @BeforeEach
    void somebodyOfEveryAudience() {
        readers.put("visitor", calls.visitor());
        readers.put("participant", calls.as(accounts.with()));
        readers.put("doctor", calls.as(doctors.published().actor()));
        readers.put("house", calls.as(institutions.fresh().head()));
        readers.put("ministry", calls.as(accounts.with(Role.VERIFIER)));
    }

    @Test
    void theWordsOfANamelessLeadsOfferAreFoundByThoseWhoSeeTheName() {
        var lead = doctors.sketch()
                .named("Жашырынбаев Калысбек", "Kalysbek Zhashyrynbaev")
                .everythingVisible("PUBLIC")
                .visible(DoctorField.NAME, "INSTITUTIONS")
                .published();
        var offer = offers.open(lead).id().value();
        titled.write("offer", offer, "Квазибронхиада");

        assertFound("Квазибронхиада", "offer", Set.of("house", "ministry"));
        assertFound("Жашырынбаев", "offer", Set.of("house", "ministry"));
        assertFound("Zhashyrynbaev", "doctor", Set.of("house", "ministry"));
        assertSuggested("Жашырынб", Set.of("house", "ministry"));
    }

    @Test
    void aNeedIsNotFoundByThePublic() {
        var need = needs.published().id().value();
        titled.write("need", need, "Псевдокардиада");

        assertFound("Псевдокардиада", "need", Set.of("doctor", "house", "ministry"));
    }

    @Test
    void anEventIsNotFoundBeyondItsReachNorByASpeakersHiddenName() {
        var hidden = speaker("Көрүнбөсов Дөөлөт", "INSTITUTIONS");
        var shown = speaker("Ашкеретаев Мирлан", "PUBLIC");
        var event = event("INVITED", hidden, shown);
        titled.write("event", event.value(), "Мегаэндоскопиада");
        assertFound("Мегаэндоскопиада", "event", Set.of("ministry"));
        assertFound("Ашкеретаев", "event", Set.of("ministry"));

        titled.reach(event, "PUBLIC");
        assertFound("Мегаэндоскопиада", "event", readers.keySet());
        assertFound("Ашкеретаев", "event", readers.keySet());
        assertFound("Көрүнбөсов", "event", Set.of("house", "ministry"));
    }

    @Test
    void whoWithdrawsIsNoLongerNamedByTheirEvents() {
        var speaker = doctors.sketch()
                .named("Алыскетээров Мелис", "Melis Alysketeerov")
                .everythingVisible("PUBLIC")
                .published();
        var event = event("PUBLIC", speaker.id());
        assertFound("Алыскетээров", "event", readers.keySet());

        consents.decide(speaker.actor(), ConsentPurpose.PUBLIC_PAGE, false);
        consents.decide(speaker.actor(), ConsentPurpose.INSTITUTIONS_SEE, false);

        assertFound("Алыскетээров", "event", Set.of("ministry"));
        assertThat(event).isNotNull();
    }

    private EventId event(String reach, DoctorId... speakers) {
        var house = institutions.fresh();
        var event = events.lecture(speakers).at(house.id()).scheduledBy(house.head());
        titled.reach(event, reach);
        return event;
    }

    private DoctorId speaker(String name, String level) {
        return doctors.sketch()
                .named(name, null)
                .everythingVisible("PUBLIC")
                .visible(DoctorField.NAME, level)
                .published()
                .id();
    }

    private void assertFound(String words, String kind, Set<String> finders) {
        readers.forEach((reader, caller) -> {
            if (finders.contains(reader)) {
                await().untilAsserted(() -> assertThat(count(caller, words, kind))
                        .as("%s asks for %s", reader, words)
                        .isEqualTo(1));
            }
        });
        readers.forEach((reader, caller) -> {
            if (!finders.contains(reader)) {
                await().untilAsserted(() -> {
                    var answer = body(caller, "/api/search?lang=ru&kinds=" + kind + "&q=" + words);
                    assertThat(answer.path("total").asInt())
                            .as("%s asks for %s", reader, words)
                            .isZero();
                    assertThat(answer.path("hits")).isEmpty();
                    assertThat(count(caller, words, kind))
                            .as("%s counts %s", reader, words)
                            .isZero();
                    assertThat(answer.toString()).doesNotContain("\"why\"");
                });
            }
        });
    }

    private void assertSuggested(String typed, Set<String> finders) {
        readers.forEach((reader, caller) -> await().untilAsserted(
                        () -> assertThat(body(caller, "/api/search/suggest?lang=ru&q=" + typed)
                                        .toString()
                                        .contains(typed))
                                .as("%s types %s", reader, typed)
                                .isEqualTo(finders.contains(reader))));
    }

    private int count(Calls.Caller caller, String words, String kind) {
        for (var one : body(caller, "/api/search?lang=ru&q=" + words).path("counts")) {
            if (one.path("kind").asString().equalsIgnoreCase(kind)) {
                return one.path("count").asInt();
            }
        }
        return 0;
    }

    private JsonNode body(Calls.Caller caller, String path) {
        var answer = caller.get(path);
        assertThat(answer).hasStatusOk();
        return json.readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
