package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.List;
import java.util.UUID;
import kg.daryger.DarygerTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an address of the search says and nobody understands is answered by a problem in the reader's language. */
@DarygerTest
class SearchAddressTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?q=a",
                "/api/search/doctors?q=a",
                "/api/search/doctors/map?q=a",
                "/api/search/suggest?q=ab",
                "/api/search/doctors/%s/similar?",
                "/api/v1/doctors?q=a"
            })
    void anUnknownParameterIsAnsweredByAProblem(String path) {
        for (var language : List.of("ky", "ru", "en")) {
            refused(
                    path.replace("%s", UUID.randomUUID().toString()) + "&colour=red",
                    language,
                    "unknown-parameter",
                    "colour");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "specialty, sp-none",
        "skill, sk-none",
        "country, XX",
        "city, 0",
        "spokenLanguage, xx",
        "kind, DANCE",
        "mode, BY_POST",
        "verified, NOTHING",
        "overlap, 3",
        "confirmed, 2y",
        "sort, price",
        "near, 1",
        "lang, fr"
    })
    void anUnknownCodeIsAnsweredByAProblemThatNamesIt(String parameter, String code) {
        for (var path : List.of("/api/search/doctors", "/api/search/doctors/map", "/api/v1/doctors")) {
            for (var language : List.of("ky", "ru", "en")) {
                refused(path + "?" + parameter + "=" + code, language, "search.unknown-code", code);
            }
        }
    }

    private void refused(String address, String language, String code, String named) {
        var request = mvc.get().uri(address).header("Accept-Language", language);
        if (address.startsWith("/api/v1")) {
            request = request.with(jwt().authorities(new SimpleGrantedAuthority("SCOPE_directory.read")));
        }
        var answer = request.exchange();
        assertThat(answer).as(address).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyText().as("%s in %s", address, language).contains(code, named);
        assertThat(answer)
                .bodyText()
                .as("%s in %s", address, language)
                .containsPattern(
                        language.equals("en") ? "\"(title|detail)\":\"[A-Z]" : "\"(title|detail)\":\"[А-ЯҢӨҮЁ]");
    }
}
