package kg.daryger.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.institution.domain.SeedingInstitutions;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer adds an institution that the list of real ones lacks. */
@DarygerTest
class AddingInstitutionTests {

    private static final String BODY = """
            {"kind": "FAMILY_MEDICINE_CENTRE", "level": "RAYON", "region": "kg-n",
             "name": {"ky": "Кочкор %1$s борбору", "ru": "Кочкорский  %1$s центр ", "en": "Kochkor %1$s centre"},
             "place": {"ky": "Кочкор", "ru": "Кочкор", "en": "Kochkor"}%2$s}
            """;

    @Autowired
    Calls calls;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Institutions institutions;

    @Autowired
    SeedingInstitutions seeding;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    JdbcClient jdbc;

    /** Letters only, so that it is one word. */
    final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "мед";

    @Test
    void itIsInTheListConfirmedAndKnownToSearch() {
        var officer = accounts.with(Role.SCHEDULER);

        assertThat(calls.as(officer).post("/api/ministry/institutions", BODY.formatted(word, "")))
                .hasStatus(201);

        var added = institutions.all().stream()
                .filter(one -> one.name(Language.RU).equals("Кочкорский " + word + " центр"))
                .findFirst()
                .orElseThrow();
        assertThat(added.confirmed()).isTrue();
        assertThat(added.verified()).as("nobody heads it yet").isFalse();
        assertThat(added.cityName(Language.KY)).isEqualTo("Кочкор");
        await().untilAsserted(() -> assertThat(taxonomy.recognise("Кочкорский " + word + " центр", Language.RU))
                .anySatisfy(found -> {
                    assertThat(found.kind()).isEqualTo(ConceptKind.INSTITUTION);
                    assertThat(found.code()).isEqualTo(added.code());
                }));
        assertThat(jdbc.sql("select count(*) from change where kind = 'institution' and entity_id = ?")
                        .param(added.id().value())
                        .query(Long.class)
                        .single())
                .isPositive();
        seeding.load();
        assertThat(institutions.find(added.id())).as("a new start leaves it").contains(added);
    }

    @Test
    void aNameIsThereOnceAndAPlaceIsWhole() {
        var officer = accounts.with(Role.VERIFIER);
        var body = BODY.formatted(word, ", \"latitude\": 42.2, \"longitude\": 75.7");
        assertThat(calls.as(officer).post("/api/ministry/institutions", body)).hasStatus(201);
        assertThat(calls.as(officer).post("/api/ministry/institutions", body))
                .hasStatus(422)
                .bodyText()
                .contains("name.");
        var half = BODY.formatted(word + "ос", ", \"latitude\": 42.2");
        assertThat(calls.as(officer).post("/api/ministry/institutions", half)).hasStatus(422);
        var nowhere = BODY.formatted(word + "ос", "").replace("kg-n", "kg-atlantis");
        assertThat(calls.as(officer).post("/api/ministry/institutions", nowhere))
                .hasStatus(422)
                .bodyText()
                .contains("region");
    }

    @Test
    void anOfficerCorrectsTheNameOfAnAddedOneAndRecognitionFollows() {
        var officer = accounts.with(Role.VERIFIER);
        assertThat(calls.as(officer).post("/api/ministry/institutions", BODY.formatted(word, "")))
                .hasStatus(201);
        var added = named("Кочкорский " + word + " центр");
        var path = "/api/ministry/institutions/" + added.id() + "/name";
        var names = "{\"name\": {\"ky\": \"Жумгал %1$s борбору\", \"ru\": \"%2$s\", \"en\": \"Jumgal %1$s centre\"}}";
        var right = names.formatted(word, "Джумгальский  " + word + " центр");

        var second = names.replace("Жумгал %1$s борбору", "Кочкор %1$s борбору").formatted(word, "Джумгальский центр");
        assertThat(calls.as(officer).having(7).put(path, second))
                .as("the second of two officers is told what differs")
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.changed")
                .isEqualTo(List.of("name.en", "name.ru"));
        assertThat(calls.as(officer).having(version(added.id())).put(path, right))
                .hasStatus(204);

        var corrected = institutions.find(added.id()).orElseThrow();
        assertThat(corrected.name(Language.RU)).isEqualTo("Джумгальский " + word + " центр");
        assertThat(corrected.code()).isEqualTo(added.code());
        await().untilAsserted(() -> assertThat(taxonomy.recognise(corrected.name(Language.RU), Language.RU))
                .anyMatch(found -> found.code().equals(added.code())));
        assertThat(jdbc.sql("select count(*) from audit_entry where entity_id = ? and action = ?")
                        .params(added.id().value(), "institution.name-corrected")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        var naryn = institutions.all().stream()
                .filter(one -> one.code().equals("hosp-nar-oob"))
                .findFirst()
                .orElseThrow();
        var taken = names.formatted(word, naryn.name(Language.RU));
        assertThat(calls.as(officer).having(version(added.id())).put(path, taken))
                .hasStatus(422)
                .bodyText()
                .contains("name.ru");
        assertThat(calls.as(officer)
                        .having(version(naryn.id()))
                        .put("/api/ministry/institutions/" + naryn.id() + "/name", right))
                .hasStatus(409);
    }

    private InstitutionView named(String name) {
        return institutions.all().stream()
                .filter(one -> one.name(Language.RU).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int version(InstitutionId id) {
        return jdbc.sql("select version from institution where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void theRealOnesAreRecognisedToo() {
        var naryn = institutions.all().stream()
                .filter(one -> one.code().equals("hosp-nar-oob"))
                .findFirst()
                .orElseThrow();
        await().untilAsserted(() -> assertThat(List.of(Language.values()))
                .allSatisfy(language -> assertThat(taxonomy.recognise(naryn.name(language), language))
                        .anyMatch(found -> found.code().equals("hosp-nar-oob"))));
    }
}
