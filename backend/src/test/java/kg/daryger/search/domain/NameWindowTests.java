package kg.daryger.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery.SortKey;
import kg.daryger.search.name.ParsedName;
import org.junit.jupiter.api.Test;

class NameWindowTests {

    private static final String YEARS_IN_TEXT = "text years";
    private static final String YEARS_IN_NAME = "name years";
    private static final String ABROAD_IN_TEXT = "text abroad";

    private final NameWindow window = new NameWindow();

    private static EngineHit hit(String name, String... met) {
        return new EngineHit(DocumentKind.DOCTOR, name, List.of(name), Set.of(met), new SortKey(0, "", name), "{}");
    }

    private List<String> ranked(String asked, EngineHit... found) {
        return window.ranked(List.of(found), ParsedName.of(asked)).stream()
                .map(EngineHit::id)
                .toList();
    }

    @Test
    void aNameThatNoKeyFoundIsNotCompared() {
        assertThat(ranked(
                        "years abroad",
                        hit("Асан Үсөнов", YEARS_IN_TEXT, ABROAD_IN_TEXT),
                        hit("Years Abroad", YEARS_IN_TEXT, ABROAD_IN_TEXT)))
                .containsExactly("Асан Үсөнов", "Years Abroad");
    }

    @Test
    void aNameThatResemblesAWordRanksBehindTheWordItself() {
        assertThat(ranked(
                        "years abroad",
                        hit("Ырысбек Исаев", YEARS_IN_NAME, ABROAD_IN_TEXT),
                        hit("Асан Үсөнов", YEARS_IN_TEXT, ABROAD_IN_TEXT)))
                .containsExactly("Асан Үсөнов", "Ырысбек Исаев");
    }

    @Test
    void aNameItselfRanksBeforeATextThatSaysIt() {
        assertThat(ranked("Асанов", hit("Марат Исаев", "text Асанов"), hit("Талант Асанов", "name Асанов")))
                .containsExactly("Талант Асанов", "Марат Исаев");
    }

    @Test
    void textsAlikeStayInTheEnginesOrderHoweverLongTheNameIs() {
        assertThat(ranked(
                        "years",
                        hit("Асан Үсөнов Талантович Кайрат уулу", YEARS_IN_TEXT),
                        hit("Марат Исаев", YEARS_IN_TEXT),
                        hit("Бакыт", YEARS_IN_TEXT)))
                .containsExactly("Асан Үсөнов Талантович Кайрат уулу", "Марат Исаев", "Бакыт");
    }
}
