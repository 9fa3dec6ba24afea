package kg.daryger.taxonomy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is chosen from whole queries, as the search shows it in chips. */
class UnderstandingTests {
    @ParameterizedTest
    @CsvSource({
        "кардиохирург Берлин, sp-cardiac-surgery 2950159",
        "heart surgeon in Berlin, sp-cardiac-surgery 2950159",
        "жүрөк хирургу Берлинде, sp-cardiac-surgery 2950159",
        "Herzchirurg Köln, sp-cardiac-surgery 2886242",
        "Berlin'de kalp cerrahı, sp-cardiac-surgery 2950159",
        "анестезиолог из Лейпцига говорит по-немецки, sp-anesthesiology 2879139 de",
        "deutschsprachiger Kardiologe in München, sp-cardiology 2867714 de",
        "детский онколог Турция, sp-pediatric-oncology TR",
        "Германияда иштеген кардиолог, sp-cardiology DE",
        "doctors from Turkey, TR",
        "хирург в США, sp-general-surgery US",
        "кардиохирург и анестезиолог, sp-cardiac-surgery sp-anesthesiology",
        "мастер-класс по лапароскопии в Оше, MASTER_CLASS sk-laparoscopy 1527534",
        "стажировка в Стамбуле трансплантация печени, INTERNSHIP_HOST sk-liver-transplant 745044",
        "лекция по инсульту на кыргызском языке, LECTURE sp-stroke ky",
        "Леверкузен уролог, sp-urology 2878234",
        "Нарын облусу гемодиализ, kg-n sk-hemodialysis",
        "Исфана, 1222662",
        "Джалал-Абад, 1528249",
        "НЦОМиД, hosp-ncmch",
        "национальный госпиталь, hosp-nh",
        "радиолог Рочестер, sp-radiology 5043473",
    })
    void concepts_and_places_are_told_apart(String query, String codes) {
        assertThat(chosen(query)).containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"rfhlbjkju, sp-cardiology", "сфквшщдщпн, sp-cardiology", "',hjyrjcrjgbz', sk-bronchoscopy"})
    void the_wrong_keyboard_layout_is_read(String query, String code) {
        assertThat(chosen(query)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Айбек Осмонов",
        "Марат Асанов",
        "Бакыт Темиров",
        "Асель Жумабаева",
        "Нурлан Кулов",
        "Жаныш",
        "Канат",
        "Талант",
        "Ruslan Kasakbajew",
        "Rosa Otunbajewa",
        "Temir Sariyev",
        "Osman",
        "Dr. Müller",
        "Нурзыйна Ыбрай кызы",
    })
    void names_of_people_stay_names(String name) {
        assertThat(chosen(name)).isEmpty();
    }

    @Test
    void what_was_understood_says_by_which_words_and_which_name() {
        Recognised surgeon = RecognitionTests.RECOGNISER.recognise("ищу кардиохирургов, Берлин").stream()
                .filter(r -> r.code().equals("sp-cardiac-surgery"))
                .findFirst()
                .orElseThrow();
        assertThat(surgeon.kind()).isEqualTo(ConceptKind.SPECIALTY);
        assertThat(surgeon.text()).isEqualTo("кардиохирургов");
        assertThat(surgeon.from()).isEqualTo(4);
        assertThat(surgeon.to()).isEqualTo(18);
        assertThat(surgeon.via()).startsWithIgnoringCase("кардиохирург");
        assertThat(surgeon.confidence()).isGreaterThan(.9);
    }

    @Test
    void text_without_words_or_very_long_text_is_no_problem() {
        assertThat(RecognitionTests.RECOGNISER.recognise("")).isEmpty();
        assertThat(RecognitionTests.RECOGNISER.recognise("— ?!")).isEmpty();
        assertThat(RecognitionTests.RECOGNISER.recognise("кардиолог ".repeat(500)))
                .isNotEmpty();
    }

    private static List<String> chosen(String query) {
        List<Recognised> chosen = new ArrayList<>();
        for (Recognised r : RecognitionTests.RECOGNISER.recognise(query)) {
            boolean overlaps = chosen.stream().anyMatch(c -> c.from() < r.to() && r.from() < c.to());
            if (r.confidence() > .72 && !overlaps) chosen.add(r);
        }
        return chosen.stream().map(Recognised::code).toList();
    }
}
