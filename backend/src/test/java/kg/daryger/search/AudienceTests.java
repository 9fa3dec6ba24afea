package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.search.domain.DoctorSearch;
import kg.daryger.search.domain.DoctorSearch.Part;
import kg.daryger.search.domain.FacetValue;
import kg.daryger.search.domain.FoundHit;
import kg.daryger.search.domain.ReadingSearch;
import kg.daryger.search.domain.SearchingDoctors;
import kg.daryger.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each audience finds what it may see and nothing else; the index follows what doctors decide. */
@DarygerTest
class AudienceTests {

    @Autowired
    TestDoctors doctors;

    @Autowired
    SearchingDoctors searching;

    @Autowired
    ReadingSearch reading;

    @Autowired
    Consents consents;

    @Test
    void nobodyLearnsAHiddenFieldBySearchingForIt() {
        var hidden = doctors.sketch()
                .named("Жээнбекова Кызжибек", "Kyzzhibek Zheenbekova")
                .everythingVisible("PUBLIC")
                .visible(DoctorField.NAME, "MINISTRY")
                .published();

        await().untilAsserted(() -> assertThat(find(Audience.MINISTRY, "Кызжибек Жээнбекова"))
                .contains(hidden.id().toString()));
        assertThat(find(Audience.PUBLIC, "Кызжибек Жээнбекова"))
                .doesNotContain(hidden.id().toString());
        assertThat(find(Audience.DOCTORS, "Кызжибек Жээнбекова"))
                .doesNotContain(hidden.id().toString());
    }

    @Test
    void aHiddenCountryIsNotCounted() {
        var before = countOf("LU", Audience.PUBLIC);
        var doctor = doctors.sketch()
                .in("LU", "EUROPE", null)
                .everythingVisible("PUBLIC")
                .visible(DoctorField.COUNTRY, "MINISTRY")
                .published();

        await().untilAsserted(() -> assertThat(countOf("LU", Audience.MINISTRY)).isPositive());
        assertThat(countOf("LU", Audience.PUBLIC)).isEqualTo(before);
        assertThat(doctor.id()).isNotNull();
    }

    @Test
    void aNameIsFoundInAnotherScriptAndSpelling() {
        var doctor = doctors.sketch()
                .named("Токтосунов Чыңгыз", "Chyngyz Toktosunov")
                .everythingVisible("PUBLIC")
                .published();

        for (var spelling :
                List.of("Chinghiz Toktosunov", "Tschingis Toktosunow", "Чингиз Токтосунов", "Cengiz Toktosunov")) {
            await().untilAsserted(() -> assertThat(find(Audience.PUBLIC, spelling))
                    .as(spelling)
                    .startsWith(doctor.id().toString()));
        }
    }

    @Test
    void aPatronymicAndSmallWordsHideNobody() {
        var doctor = doctors.sketch()
                .named("Абдылдаев Бекназар", "Beknazar Abdyldaev")
                .specialty("sp-burns")
                .everythingVisible("PUBLIC")
                .published();

        for (var words : List.of(
                "Абдылдаев Бекназар Асанович",
                "доктор Абдылдаев Б.",
                "Bek Nazar Abdildajew",
                "комбустиолог Абдылдаев в Берлине")) {
            await().untilAsserted(() -> assertThat(find(Audience.PUBLIC, words))
                    .as(words)
                    .startsWith(doctor.id().toString()));
        }
    }

    @Test
    void aConceptIsFoundInAnotherLanguage() {
        var doctor = doctors.sketch()
                .specialty("sp-cardiac-surgery")
                .everythingVisible("PUBLIC")
                .published();

        for (var words : List.of("кардиохирург", "Herzchirurg", "жүрөк хирургу", "heart surgeon")) {
            await().untilAsserted(() -> assertThat(find(Audience.PUBLIC, words))
                    .as(words)
                    .contains(doctor.id().toString()));
        }
    }

    @Test
    void whoWithdrawsIsGone() {
        var doctor = doctors.sketch()
                .named("Кетээрбеков Азирет", "Aziret Keteerbekov")
                .everythingVisible("PUBLIC")
                .published();
        await().untilAsserted(() -> assertThat(find(Audience.PUBLIC, "Keteerbekov"))
                .contains(doctor.id().toString()));

        consents.decide(doctor.actor(), ConsentPurpose.PUBLIC_PAGE, false);

        await().untilAsserted(
                        () -> assertThat(find(Audience.PUBLIC, "Keteerbekov")).isEmpty());
    }

    private List<String> find(Audience audience, String text) {
        return searching.search(Viewer.anyOf(audience), query(text)).hits().stream()
                .map(FoundHit::id)
                .toList();
    }

    private int countOf(String country, Audience audience) {
        return searching.search(Viewer.anyOf(audience), query("")).facets().getOrDefault("country", List.of()).stream()
                .filter(value -> value.code().equals(country))
                .mapToInt(FacetValue::count)
                .sum();
    }

    private DoctorSearch query(String text) {
        return reading.read(Map.of("q", List.of(text)), Language.RU, new Part(0, 20, null, true));
    }
}
