package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.TestInstitutions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search over HTTP: what its address may say, pages, facets, reasons. */
@DarygerTest
class SearchApiTests {

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    Calls calls;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "specialty=sp-none",
                "country=XX",
                "city=0",
                "kind=DANCE",
                "mode=BY_POST",
                "month=2026-13",
                "verified=NOTHING",
                "overlap=3",
                "confirmed=2y",
                "nice=country",
                "nice=colour:red",
                "sort=price",
                "near=1",
                "lang=fr",
                "cursor=abc",
                "page=50&size=20",
            })
    void whatNobodyUnderstandsIsRefused(String address) {
        assertThat(calls.visitor().get("/api/search/doctors?" + address)).hasStatus(400);
    }

    @Test
    void anUnknownParameterIsRefused() {
        assertThat(calls.visitor().get("/api/search/doctors?colour=red")).hasStatus(400);
        assertThat(calls.visitor().get("/api/search?kinds=dragon")).hasStatus(400);
    }

    @Test
    void pagesByCursorShowEverybodyOnceInEveryOrder() {
        for (int i = 0; i < 23; i++) {
            doctors.sketch()
                    .named("Абылгазиев Жанторо " + (char) ('а' + i), null)
                    .in("BT", "ASIA", null)
                    .everythingVisible("PUBLIC")
                    .published();
        }
        await().untilAsserted(() ->
                assertThat(get("country=BT").path("total").asInt()).isEqualTo(23));
        for (var order : List.of("sort=relevance", "sort=name", "sort=freshness", "sort=distance", "q=Абылгазиев")) {
            var seen = new ArrayList<String>();
            @Nullable String next = null;
            do {
                var page = get("country=BT&size=10&" + order + (next == null ? "" : "&cursor=" + next));
                page.path("hits").forEach(hit -> seen.add(hit.path("id").asString()));
                next = page.path("next").isMissingNode()
                        ? null
                        : page.path("next").asString();
            } while (next != null);
            assertThat(seen).as(order).hasSize(23);
            assertThat(new HashSet<>(seen)).as(order).hasSize(23);
        }
        var cursor = get("country=BT&size=10").path("next").asString();
        assertThat(calls.visitor().get("/api/search/doctors?country=DE&size=10&cursor=" + cursor))
                .hasStatus(400);
    }

    @Test
    void aFacetCountsWhatEachOfItsCodesWouldBring() {
        doctors.sketch()
                .in("MV", "ASIA", null)
                .specialty("sp-burns")
                .everythingVisible("PUBLIC")
                .published();
        doctors.sketch()
                .in("MV", "ASIA", null)
                .specialty("sp-urology")
                .everythingVisible("PUBLIC")
                .published();
        await().untilAsserted(() ->
                assertThat(get("country=MV").path("total").asInt()).isEqualTo(2));
        var burns = get("country=MV&specialty=sp-burns");
        assertThat(burns.path("total").asInt()).isEqualTo(1);
        assertThat(codes(burns, "specialty")).contains("sp-burns", "sp-urology");
        assertThat(get("country=MV&specialty=sp-burns,sp-urology").path("total").asInt())
                .isEqualTo(2);
        assertThat(codes(burns, "verified")).contains("IDENTITY", "DIPLOMA", "DIPLOMA.DOCUMENT_SEEN");
        assertThat(codes(burns, "mode")).contains("ONLINE", "ON_SITE");
        assertThat(codes(burns, "confirmed")).containsExactly("30d", "90d", "1y");
        assertThat(get("country=MV&confirmed=30d").path("total").asInt()).isEqualTo(2);
        assertThat(get("country=MV&nice=specialty:sp-urology")
                        .at("/hits/0/specialties/0")
                        .asString())
                .isEqualTo("sp-urology");
        assertThat(get("country=MV&facets=false").path("facets")).isEmpty();
    }

    @Test
    void theMapAndTheHoursShareThePlaceWhereItIsVisible() {
        doctors.sketch().in("SG", "ASIA", 1880252L).everythingVisible("PUBLIC").published();
        await().untilAsserted(() ->
                assertThat(get("country=SG").path("total").asInt()).isEqualTo(1));
        var map = body("/api/search/doctors/map?country=SG");
        assertThat(map.at("/cities/0/code").asString()).isEqualTo("1880252");
        assertThat(map.at("/cities/0/count").asInt()).isEqualTo(1);
        var singapore = new ArrayList<Double>();
        map.path("countries").forEach(country -> {
            if (country.path("code").asString().equals("SG")) {
                singapore.add(country.path("latitude").asDouble());
            }
        });
        assertThat(singapore)
                .singleElement()
                .satisfies(latitude -> assertThat(latitude).isBetween(1.0, 2.0));
        assertThat(get("country=SG&overlap=6").path("total").asInt()).isEqualTo(1);
        var near = get("country=SG&sort=distance&near=1880252");
        assertThat(near.at("/hits/0/distanceKm").asInt()).isZero();
    }

    @Test
    void aHitSaysWhyItWasFound() {
        doctors.sketch()
                .named("Кулназаров Дүйшөн", "Duishon Kulnazarov")
                .specialty("sp-cardiac-surgery")
                .in("TO", "OCEANIA", null)
                .everythingVisible("PUBLIC")
                .published();
        await().untilAsserted(() ->
                assertThat(get("country=TO").path("total").asInt()).isEqualTo(1));
        var why = get("country=TO&lang=en&q=Herzchirurg Kulnasarow").at("/hits/0/why");
        assertThat(why.at("/0/field").asString()).isEqualTo("specialty");
        assertThat(why.at("/0/code").asString()).isEqualTo("sp-cardiac-surgery");
        assertThat(why.at("/0/through").asString()).isIn("exact", "synonym");
        assertThat(why.at("/0/language").asString()).isEqualTo("de");
        assertThat(why.at("/0/sentence").asString()).contains("Herzchirurg");
        assertThat(why.at("/1/field").asString()).isEqualTo("name");
        assertThat(why.at("/1/text").asString()).isEqualTo("Kulnasarow");
        assertThat(get("country=TO&q=Люблю").at("/hits/0/why/0/field").asString())
                .isEqualTo("text");
    }

    @Test
    void allKindsOfThingsAreFoundAndCountedTogether() {
        var found = body("/api/search?lang=ru&q=Нарын");
        assertThat(found.path("counts").toString()).contains("institution");
        assertThat(found.at("/hits/0/title").asString()).isNotEmpty();
        var only = body("/api/search?lang=ru&q=Нарын&kinds=institution");
        only.path("hits").forEach(hit -> assertThat(hit.path("kind").asString()).isEqualTo("institution"));
    }

    private JsonNode get(String address) {
        return body("/api/search/doctors?" + address);
    }

    private JsonNode body(String path) {
        var answer = calls.visitor().get(path);
        assertThat(answer).hasStatusOk();
        try {
            return json.readTree(answer.getResponse().getContentAsByteArray());
        } catch (RuntimeException wrong) {
            throw new AssertionError(path, wrong);
        }
    }

    private static List<String> codes(JsonNode answer, String facet) {
        var codes = new ArrayList<String>();
        answer.path("facets")
                .path(facet)
                .forEach(value -> codes.add(value.path("code").asString()));
        return codes;
    }
}
