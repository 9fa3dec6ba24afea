package kg.daryger.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.search.suggest.Suggestion.Type;
import kg.daryger.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DarygerTest
class SuggestTests {

    @Autowired
    Suggesting suggesting;

    @Autowired
    TestDoctors doctors;

    @Autowired
    Consents consents;

    @Autowired
    Calls calls;

    @ParameterizedTest
    @CsvSource({
        // typed, meant: in any language and script, another layout, with a slip, by a synonym
        "кардиохир, sp-cardiac-surgery",
        "cardiac sur, sp-cardiac-surgery",
        "kardiochir, sp-cardiac-surgery",
        "rfhlbj[bh, sp-cardiac-surgery",
        "кардеохир, sp-cardiac-surgery",
        "ожог, sp-burns",
        "Берли, 2950159",
        "berl, 2950159",
        "герма, DE",
        "Almanya, DE",
        "бронхоск, sk-bronchoscopy",
        "bronchoskop, sk-bronchoscopy"
    })
    void conceptsAndPlacesAreSuggestedAsTheyAreTyped(String typed, String code) {
        assertThat(suggest(Audience.PUBLIC, typed)).extracting(Suggestion::code).startsWith(code);
    }

    @Test
    void aSuggestionIsInTheReadersLanguageAndTellsPlacesApart() {
        var berlin = suggesting.suggest(Viewer.PUBLIC, "Берлин", Language.EN).getFirst();

        assertThat(berlin.text()).isEqualTo("Berlin");
        assertThat(berlin.hint()).isEqualTo("Germany");
        assertThat(berlin.type()).isEqualTo(Type.PLACE);
    }

    @Test
    void institutionsAreSuggested() {
        assertThat(suggest(Audience.PUBLIC, "нарынск"))
                .extracting(Suggestion::type)
                .contains(Type.INSTITUTION);
    }

    @Test
    void aNameIsSuggestedInAnyScriptAndSpelling() {
        var doctor = doctors.sketch()
                .named("Чөкөтаев Жоомарт", "Joomart Chokotaev")
                .everythingVisible("PUBLIC")
                .published();

        for (var typed : List.of("Чөкөт", "чокот", "Chok", "Tschok", "Жоом", "Joomart Ch", "Zhoom")) {
            await().untilAsserted(() -> assertThat(suggest(Audience.PUBLIC, typed))
                    .as(typed)
                    .extracting(Suggestion::id)
                    .contains(doctor.id().toString()));
        }
        assertThat(suggesting.suggest(Viewer.PUBLIC, "Чөкөт", Language.EN))
                .extracting(Suggestion::text)
                .contains("Joomart Chokotaev");
    }

    @Test
    void nobodyLearnsAHiddenNameBySuggestions() {
        for (var level : List.of("MINISTRY", "INSTITUTIONS", "DOCTORS", "PUBLIC")) {
            var allowed = List.of("PUBLIC", "DOCTORS", "INSTITUTIONS", "MINISTRY")
                    .subList(
                            List.of("PUBLIC", "DOCTORS", "INSTITUTIONS", "MINISTRY")
                                    .indexOf(level),
                            4);
            var name = "Ыйыктаев" + level.charAt(0) + level.charAt(1);
            var doctor = doctors.sketch()
                    .named(name + " Уранбүбү", null)
                    .everythingVisible("PUBLIC")
                    .visible(DoctorField.NAME, level)
                    .published();
            await().untilAsserted(() -> assertThat(suggest(Audience.MINISTRY, name))
                    .extracting(Suggestion::id)
                    .contains(doctor.id().toString()));
            for (var audience : Audience.values()) {
                var found = suggest(audience, name).stream()
                        .anyMatch(one -> doctor.id().toString().equals(one.id()));
                assertThat(found).as(level + " to " + audience).isEqualTo(allowed.contains(audience.name()));
            }
        }
    }

    @Test
    void whoWithdrawsIsNotSuggestedAnyMore() {
        var doctor = doctors.sketch()
                .named("Кетишев Өмүрбек", "Omurbek Ketishev")
                .everythingVisible("PUBLIC")
                .published();
        await().untilAsserted(
                        () -> assertThat(suggest(Audience.PUBLIC, "Кетиш")).isNotEmpty());

        consents.decide(doctor.actor(), ConsentPurpose.PUBLIC_PAGE, false);

        assertThat(suggest(Audience.PUBLIC, "Кетиш"))
                .extracting(Suggestion::id)
                .doesNotContain(doctor.id().toString());
    }

    @Test
    void fewerThanTwoLettersSuggestNothing() {
        assertThat(calls.visitor().get("/api/search/suggest?q=к")).bodyText().isEqualTo("{\"suggestions\":[]}");
        assertThat(calls.visitor().get("/api/search/suggest?q=ка")).bodyText().contains("\"type\":\"");
        assertThat(suggest(Audience.PUBLIC, "--")).isEmpty();
        assertThat(suggest(Audience.PUBLIC, "ка")).hasSizeLessThanOrEqualTo(10);
    }

    private List<Suggestion> suggest(Audience audience, String typed) {
        return suggesting.suggest(Viewer.anyOf(audience), typed, Language.RU);
    }
}
