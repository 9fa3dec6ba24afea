package kg.daryger.taxonomy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DarygerTest
class TaxonomyControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @ParameterizedTest
    @CsvSource({
        "specialties, кард, sp-cardiology",
        "specialties, kard, sp-cardiology",
        "specialties, хирург серд, sp-cardiac-surgery",
        "specialties, кадиолог, sp-cardiology",
        "specialties, өпкө, sp-pulmonology",
        "specialties, опко, sp-pulmonology",
        "skills, бронх, sk-bronchoscopy",
        "countries, Герм, DE",
        "countries, Кыргыз, KG",
        "countries, герман, DE",
        "languages, немис, de",
        "regions, Нарын обл, kg-n",
        "cities, Лейп, 2879139",
        "cities, leipz, 2879139",
        "cities, Ош, 1527534",
        "cities, Koeln, 2886242",
        "help, мастер, MASTER_CLASS",
    })
    void typing_in_any_language_and_script_brings_the_entry_first(String list, String typed, String code) {
        assertThat(codes("/api/taxonomy/" + list + "?q={q}", typed)).first().isEqualTo(code);
    }

    @Test
    void labels_are_in_the_language_asked_else_in_english_and_marked() {
        assertThat(get("/api/taxonomy/specialties?codes=sp-cardiology&lang=ky"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{"code": "sp-cardiology", "label": "Кардиология", "parent": "g-internal",
                          "parentLabel": "Терапиялык адистиктер", "marked": false}]""");
        assertThat(get("/api/taxonomy/specialties?codes=sp-cardiology&lang=tr"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{"label": "Cardiology", "marked": true}]""");
    }

    @Test
    void labels_follow_the_reader_when_no_language_is_asked() {
        var result = mvc.get()
                .uri("/api/taxonomy/countries?codes=KG,US")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "ru")
                .exchange();
        assertThat(result).bodyJson().extractingPath("$[*].label").asArray().containsExactly("Кыргызстан", "США");
    }

    @Test
    void a_city_says_its_country_and_zone() {
        assertThat(get("/api/taxonomy/cities?q=бишк&lang=ru")).bodyJson().isLenientlyEqualTo("""
                [{"code": "1528675", "label": "Бишкек", "parent": "KG", "parentLabel": "Кыргызстан",
                  "zone": "Asia/Bishkek"}]""");
    }

    @Test
    void entries_below_a_parent_are_a_list_of_their_own() {
        assertThat(codes("/api/taxonomy/skills?parent=sp-neonatology"))
                .contains("sk-preterm-care")
                .doesNotContain("sk-bronchoscopy");
        assertThat(codes("/api/taxonomy/cities?parent=KG&limit=100")).contains("1528675", "1527534");
        assertThat(codes("/api/taxonomy/specialties?parent=g-surgery")).contains("sp-cardiac-surgery");
    }

    @Test
    void lists_without_a_question_are_whole_countries_in_the_order_of_the_alphabet() {
        assertThat(codes("/api/taxonomy/specialties")).hasSize(96).doesNotContain("g-surgery");
        assertThat(codes("/api/taxonomy/countries?lang=ru")).hasSize(249).startsWith("AU", "AT", "AZ");
    }

    @Test
    void a_text_is_understood() {
        var result = get("/api/taxonomy/recognise?q=Herzchirurg Köln&lang=ky");
        assertThat(result)
                .bodyJson()
                .extractingPath("$[0]")
                .asMap()
                .containsAllEntriesOf(Map.of(
                        "kind",
                        "CITY",
                        "code",
                        "2886242",
                        "label",
                        "Кёльн",
                        "text",
                        "Köln",
                        "from",
                        12,
                        "to",
                        16,
                        "via",
                        "Köln",
                        "confidence",
                        1.0));
        assertThat(result)
                .bodyJson()
                .extractingPath("$[?(@.sure)].code")
                .asArray()
                .contains("sp-cardiac-surgery");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/taxonomy/planets, 404",
        "/api/taxonomy/specialties?lang=xx, 422",
        "/api/taxonomy/specialties?limit=0, 422",
        "/api/taxonomy/specialties?colour=red, 400",
        "/api/taxonomy/cities?codes=abc, 200",
    })
    void what_makes_no_sense_is_answered_as_such(String path, int status) {
        assertThat(get(path)).hasStatus(HttpStatus.valueOf(status));
    }

    @Test
    void administrators_see_what_nobody_has_checked() {
        var admin = TestAccounts.signedIn(accounts.with(Role.ADMINISTRATOR));
        var overview = mvc.get().uri("/api/admin/taxonomy").with(admin).exchange();
        assertThat(overview).bodyJson().extractingPath("$[*].list").asArray().hasSize(7);
        var marked = mvc.get()
                .uri("/api/admin/taxonomy/skills?unreviewed=true&q=жыры&size=5")
                .with(admin)
                .exchange();
        assertThat(marked).bodyJson().isLenientlyEqualTo("""
                {"total": 1, "items": [{"code": "sk-cleft", "unreviewed": ["ky"], "active": true, "mesh": "D002971"}]}""");
        assertThat(mvc.get().uri("/api/admin/taxonomy/planets").with(admin).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get()
                        .uri("/api/admin/taxonomy/cities?q=Leipzig")
                        .with(admin)
                        .exchange())
                .bodyJson()
                .extractingPath("$.items[0].zone")
                .isEqualTo("Europe/Berlin");
    }

    private MvcTestResult get(String path, Object... values) {
        return mvc.get().uri(path, values).exchange();
    }

    private List<String> codes(String path, Object... values) {
        var codes = new java.util.ArrayList<String>();
        assertThat(get(path, values))
                .bodyJson()
                .extractingPath("$[*].code")
                .asArray()
                .allSatisfy(c -> codes.add("" + c));
        return codes;
    }
}
