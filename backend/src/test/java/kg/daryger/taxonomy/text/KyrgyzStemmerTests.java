package kg.daryger.taxonomy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KyrgyzStemmerTests {
    @ParameterizedTest
    @CsvSource({
        // case
        "дарыгердин, дарыгер",
        "дарыгерге, дарыгер",
        "дарыгерди, дарыгер",
        "дарыгерде, дарыгер",
        "дарыгерден, дарыгер",
        "оорукананын, оорукана",
        "ооруканада, оорукана",
        "ооруканадан, оорукана",
        "көздүн, көз",
        "көзгө, көз",
        "өпкөнү, өпкө",
        "боордун, боор",
        "кызматтан, кызмат",
        "адиске, адис",
        "Бишкекте, Бишкек",
        // possession and the softened к and п
        "жүрөгү, жүрөк",
        "жүрөгүнө, жүрөк",
        "бөйрөгү, бөйрөк",
        "хирургу, хирург",
        "кардиологу, кардиолог",
        "дарыгери, дарыгер",
        "операциясы, операция",
        "терапиясы, терапия",
        "китебим, китеп",
        // plural, alone and under other endings
        "балдар, бал",
        "дарыгерлер, дарыгер",
        "дарыгерлерге, дарыгер",
        "оорулардын, оору",
        "көздөр, көз",
        "хирургдар, хирург",
        // derived words
        "саламаттык, саламат",
        "онкологдун, онколог",
    })
    void endings_come_off_in_every_vowel_harmony(String word, String stem) {
        assertThat(KyrgyzStemmer.stem(Folding.lower(word))).isEqualTo(Folding.lower(stem));
    }

    @Test
    void short_words_stay_whole() {
        assertThat(KyrgyzStemmer.stem("кан")).isEqualTo("кан");
        assertThat(KyrgyzStemmer.stem("тиш")).isEqualTo("тиш");
        assertThat(KyrgyzStemmer.stem("ата")).isEqualTo("ата");
    }

    @ParameterizedTest
    @CsvSource({
        "жүрөктүн, жүрөгүнө",
        "өпкөсү, өпкөдөн",
        "муундар, муундун",
        "хирургия, хирургиянын",
        "оорукананын, ооруканалар"
    })
    void forms_of_one_word_meet(String one, String other) {
        assertThat(KyrgyzStemmer.stem(one)).isEqualTo(KyrgyzStemmer.stem(other));
    }
}
