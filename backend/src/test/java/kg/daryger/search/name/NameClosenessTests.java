package kg.daryger.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameClosenessTests {
    @ParameterizedTest
    @CsvSource({
        "Марат, Мурат, Marat",
        "Мурат, Марат, Murat",
        "Айбек, Эбек, Aibek",
        "Эбек, Айбек, Ebek",
        "Бакыт, Бакытбек, Bakyt",
        "Бакытбек, Бакыт, Bakytbek",
        "Асан Осмонов, Осмон Асанов, Asan Osmonow",
        "Жылдыз Асанова, Жолдош Асанов, Dschyldys Assanowa",
        "Нурлан Садыков, Нуржан Садыков, Nurlan Sadikov",
        "Чынара Алиева, Чынар Алиев, Çınara Aliyeva",
    })
    void the_right_one_of_two_confusable_people_comes_first(String right, String wrong, String query) {
        assertThat(closeness(query, right)).isGreaterThan(closeness(query, wrong));
        assertThat(closeness(right, right)).isGreaterThan(closeness(right, wrong));
    }

    @ParameterizedTest
    @CsvSource({
        "Жээнбеков Сооронбай, Zheenbekov Sooronbai",
        "Жээнбеков Сооронбай, Jeenbekov Sooronbay",
        "Жээнбеков Сооронбай, Dscheenbekow Sooronbai",
        "Чыңгыз Айтматов, Tschingis Aitmatow",
        "Чыңгыз Айтматов, Cengiz Aytmatov",
        "Чыңгыз Айтматов, Chinghiz Aitmatov",
        "Гүлнара Шаршенбекова, Gulnara Scharschenbekowa",
        "Гүлнара Шаршенбекова, Гулнара Шаршембекова",
        "Абдырахман Токтогул уулу, Abdrakhman Toktogulovich",
        "Нурсултан Өмүров, Nur-Sultan Omurov",
        "Нур Султан Өмүров, Nursultan Ömürow",
        "Жусуп Абдырахманов, Юсуп Абдрахманов",
        "Чолпонбек Эсенкул уулу, Esenkuluulu Cholponbek",
        "Айнура Асанова, Айнура Асановна Асанова",
        "Айнура Асановна Асанова, Asanova Ainura",
    })
    void one_name_in_two_spellings_is_close(String name, String spelling) {
        assertThat(closeness(spelling, name)).isGreaterThan(.85);
        assertThat(closeness(name, spelling)).isGreaterThan(.85);
    }

    @ParameterizedTest
    @CsvSource({
        "Айгүл Сыдыкова, Айгуль Садыкова",
        "Эркин Төлөгөнов, Эркни Толегонов",
        "Бермет Осмонова, Бремет Осмонова"
    })
    void a_slip_of_the_finger_leaves_the_name_close(String name, String slip) {
        assertThat(closeness(slip, name)).isGreaterThan(.8);
    }

    @Test
    void latin_letters_that_hide_in_a_cyrillic_word_change_nothing() {
        assertThat(closeness("Mapат Ocмoнов", "Марат Осмонов")).isEqualTo(closeness("Марат Осмонов", "Марат Осмонов"));
    }

    @Test
    void initials_stand_for_names_that_begin_alike() {
        assertThat(closeness("М. Миррахимов", "Мирсаид Миррахимов")).isGreaterThan(.9);
        assertThat(closeness("Т. Миррахимов", "Мирсаид Миррахимов")).isLessThan(.8);
    }

    @Test
    void a_name_without_letters_is_close_to_nobody() {
        assertThat(List.of(closeness("", "Марат"), closeness("123 —", "Марат"), closeness("Марат", "")))
                .containsOnly(0.0);
    }

    private static double closeness(String asked, String found) {
        return NameCloseness.between(ParsedName.of(asked), ParsedName.of(found));
    }
}
