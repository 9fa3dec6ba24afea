package kg.daryger.taxonomy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {
    @Test
    void words_know_where_they_stand_in_the_text() {
        assertThat(Word.of("ЛОР-врач, Берлин'de"))
                .containsExactly(new Word("лор", 0, 3), new Word("врач", 4, 8), new Word("берлин", 10, 19));
    }

    @Test
    void letters_of_the_other_script_are_put_right() {
        assertThat(Folding.lower("Meдcестра")).isEqualTo("медсестра");
        assertThat(Folding.lower("сardiology")).isEqualTo("cardiology");
    }

    @Test
    void plain_words_lack_what_keyboards_lack() {
        assertThat(Folding.plain("өңдүү")).isEqualTo("ондуу");
        assertThat(Folding.plain(Folding.lower("Straße"))).isEqualTo("strasse");
        assertThat(Folding.plain(Folding.lower("Kadın Doğum"))).isEqualTo("kadin dogum");
        assertThat(Folding.withoutDigraphs("orthopaede")).isEqualTo("orthopade");
    }

    @Test
    void the_other_keyboard_layout_is_read_both_ways() {
        assertThat(KeyboardLayout.other("rfhlbjkju")).contains("кардиолог");
        assertThat(KeyboardLayout.other("сфквшщдщпн")).contains("cardiology");
        assertThat(KeyboardLayout.other("жүрөк")).isEmpty();
    }

    @Test
    void a_word_is_the_same_in_either_script() {
        assertThat(Neutral.of("кардиохирург")).isEqualTo("kardiohirurg");
        assertThat(Neutral.all("kardiokhirurg")).contains("kardiohirurg");
        assertThat(Neutral.all("chirurg")).contains("hirurg");
        assertThat(Neutral.of("жүрөк")).isEqualTo(Neutral.of("zhurok"));
        assertThat(Neutral.of("дарыгери")).isEqualTo(Neutral.of("darygeri"));
    }
}
