package kg.daryger.taxonomy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kg.daryger.DarygerTest;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.Taxonomy;
import kg.daryger.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DarygerTest
class LoadingListsTests {

    @Autowired
    LoadingLists loading;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    JdbcClient jdbc;

    @Test
    void all_lists_are_there_at_start() {
        assertThat(taxonomy.all(ConceptKind.SPECIALTY))
                .hasSize(96)
                .allSatisfy(c -> assertThat(c.labels()).containsKeys("en", "ru", "ky", "de"));
        assertThat(taxonomy.all(ConceptKind.SKILL)).hasSize(184);
        assertThat(taxonomy.all(ConceptKind.REGION)).hasSize(71);
        assertThat(taxonomy.all(ConceptKind.COUNTRY)).hasSize(249);
        assertThat(taxonomy.all(ConceptKind.LANGUAGE)).hasSize(183);
        assertThat(taxonomy.all(ConceptKind.HELP)).hasSize(8);
        assertThat(taxonomy.all(ConceptKind.CITY)).hasSizeGreaterThan(24_000);
    }

    @Test
    void countries_and_cities_have_the_official_names() {
        assertThat(taxonomy.label(ConceptKind.COUNTRY, "KG", Language.RU)).isEqualTo("Кыргызстан");
        assertThat(taxonomy.label(ConceptKind.LANGUAGE, "ky", Language.RU)).isEqualTo("кыргызский");
        assertThat(taxonomy.label(ConceptKind.CITY, "2879139", Language.KY)).isEqualTo("Лейпциг");
        assertThat(taxonomy.city(2879139))
                .hasValueSatisfying(city -> assertThat(city.zone().getId()).isEqualTo("Europe/Berlin"));
        assertThat(taxonomy.label(ConceptKind.SKILL, "sk-none", Language.KY)).isEqualTo("sk-none");
    }

    @Test
    void headings_cannot_be_chosen_but_have_labels() {
        assertThat(taxonomy.has(ConceptKind.SPECIALTY, "g-surgery")).isFalse();
        assertThat(taxonomy.has(ConceptKind.SPECIALTY, "sp-cardiac-surgery")).isTrue();
        assertThat(taxonomy.label(ConceptKind.SPECIALTY, "g-surgery", Language.EN))
                .isEqualTo("Surgical specialties");
    }

    @Test
    void machine_made_kyrgyz_is_marked() {
        assertThat(taxonomy.find(ConceptKind.SKILL, "sk-ecmo").orElseThrow().unreviewed())
                .isEmpty();
        assertThat(taxonomy.find(ConceptKind.SKILL, "sk-triage").orElseThrow().unreviewed())
                .containsExactly("ky");
    }

    @Test
    void unchanged_lists_are_left_alone() {
        assertThat(loading.loadShipped()).isZero();
    }

    @Test
    void two_nodes_that_start_together_load_each_list_once() {
        jdbc.sql("update taxonomy_list set hash = 'old' where name in ('help', 'regions')")
                .update();
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(loading::loadShipped);
        int own = loading.loadShipped();
        assertThat(own + other.join()).isEqualTo(2);
        assertThat(taxonomy.all(ConceptKind.REGION)).hasSize(71);
    }

    @Test
    void a_code_that_a_list_no_longer_has_is_retired_and_keeps_its_label() {
        jdbc.sql("""
                        insert into concept (kind, code, source, parent, labels, synonyms, unreviewed, status, position)
                        values ('SKILL', 'sk-former', 'skills', 'sp-burns', '{"en": "Former"}', '{}', '{}', 'ACTIVE', 999)
                        """).update();
        jdbc.sql("update taxonomy_list set hash = 'old' where name = 'skills'").update();
        loading.loadShipped();
        await().untilAsserted(() -> assertThat(taxonomy.label(ConceptKind.SKILL, "sk-former", Language.EN))
                .isEqualTo("Former"));
        assertThat(taxonomy.all(ConceptKind.SKILL)).hasSize(184);
    }

    @Test
    void names_that_another_module_gives_are_recognised_until_it_takes_them_back() {
        vocabulary.replace(
                "a-test", List.of(house("h1", "Кемин шаарынын сыноо бейтапканасы"), house("h2", "Second trial")));
        await().untilAsserted(
                        () -> assertThat(codes("сыноо бейтапканасы Кемин")).contains("h1"));
        vocabulary.replace("a-test", List.of(house("h2", "Second trial")));
        await().untilAsserted(
                        () -> assertThat(codes("сыноо бейтапканасы Кемин")).doesNotContain("h1"));
        vocabulary.replace("a-test", List.of());
        assertThat(jdbc.sql("select count(*) from concept where source = 'from-a-test'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> codes(String text) {
        return taxonomy.recognise(text, Language.KY).stream()
                .map(Recognised::code)
                .toList();
    }

    private static Concept house(String code, String name) {
        return new Concept(ConceptKind.INSTITUTION, code, null, Map.of("en", name, "ky", name), List.of(), List.of());
    }
}
