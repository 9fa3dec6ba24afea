package kg.daryger.search;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.institution.TestInstitutions.Staffed;
import kg.daryger.need.NeedState;
import kg.daryger.need.NeedTerms;
import kg.daryger.need.NeedView;
import kg.daryger.need.TestNeeds;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A need is found outside its house from the day it leaves it, by everybody but the public; what stays in the house never. */
@DarygerTest
class HiddenNeedTests {

    /** By component of a need what would give it away. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            entry("institution", "Пробная больница"),
            entry("title", "заглави"),
            entry("specialty", "specialty=sp-pulmonology"),
            entry("skills", "skill=sk-bronchoscopy"),
            entry("audience", "text=слушате"),
            entry("kind", "kind=OPERATING_VISIT"),
            entry("languages", "spokenLanguage=ky"),
            entry("goal", "text=целен"));

    private static final Map<String, String> SHOWN_TO_NOBODY = Map.ofEntries(
            entry("id", Traces.NEVER),
            entry("version", Traces.NEVER),
            entry("state", "PUBLISHED"),
            entry("terms", Traces.NEVER),
            entry("rank", "\"rank\""),
            entry("rankReason", "рангово"),
            entry("headComment", "главно"),
            entry("createdAt", Traces.NEVER),
            entry("publishedAt", Traces.NEVER),
            entry("expiresAt", Traces.NEVER),
            entry("closeReason", Traces.NEVER),
            entry("closeComment", "закрыто"),
            entry("people", "9773"),
            entry("from", "2031-04"),
            entry("until", "2031-05"),
            entry("prerequisites", "предваро"),
            entry("equipment", "оборудо"),
            entry("funding", "HONORARIUM"),
            entry("fundingSaid", "fundingSaid"),
            entry("readiness", "ANAESTHESIA"),
            entry("readinessSaid", "readinessSaid"),
            entry("urgency", "URGENT"));

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestNeeds needs;

    @Autowired
    Traces traces;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyPartOfANeedIsWhereItMayBeAndNowhereElse() {
        var seen = traces.of(DocumentKind.NEED, need(institutions.fresh()));

        assertThat(seen).containsOnlyKeys(Audience.DOCTORS, Audience.INSTITUTIONS, Audience.MINISTRY);
        seen.forEach((audience, everything) -> {
            Traces.assertShown(audience, everything, SHOWN);
            Traces.assertHidden(audience, everything, SHOWN_TO_NOBODY);
        });
    }

    @Test
    void everyPartOfANeedSaysWhoMayFindIt() {
        assertThat(Traces.named(SHOWN, SHOWN_TO_NOBODY))
                .containsExactlyInAnyOrderElementsOf(Traces.parts(NeedView.class, NeedTerms.class));
    }

    @ParameterizedTest
    @EnumSource(NeedState.class)
    void onlyANeedThatIsStillLookingIsFound(NeedState state) {
        var need = need(institutions.fresh());
        jdbc.sql("""
                        update need set state = :state, close_reason = case when :closed then 'OTHER' end,
                            closed_at = case when :closed then now() end,
                            close_comment = case when :closed then close_comment end where id = :id
                        """)
                .param("state", state.name())
                .param("closed", state == NeedState.CLOSED)
                .param("id", need)
                .update();
        assertThat(traces.of(DocumentKind.NEED, need).values().stream().allMatch(List::isEmpty))
                .isEqualTo(!NeedState.OPEN.contains(state));
    }

    @Test
    void aNeedThatNeverLeftItsHouseIsFoundByNobody() {
        var house = institutions.fresh();
        var need = need(house);
        jdbc.sql("update need set state = 'AWAITING_HEAD', published_at = null where id = ?")
                .param(need)
                .update();
        assertThat(traces.of(DocumentKind.NEED, need)).isEmpty();
    }

    private UUID need(Staffed house) {
        var need = needs.published(house, terms()).id().value();
        jdbc.sql("""
                update need set rank = 3, rank_reason = 'Ранговое', head_comment = 'Главное', close_comment = 'Закрытое'
                where id = ?
                """).param(need).update();
        return need;
    }

    private static NeedTerms terms() {
        return new NeedTerms(
                LocalizedText.of("ru", "Заглавие"),
                "sp-pulmonology",
                List.of("sk-bronchoscopy"),
                "Слушатели",
                9773,
                HelpKind.OPERATING_VISIT,
                LocalDate.of(2031, 4, 1),
                LocalDate.of(2031, 5, 17),
                List.of("ky", "ru"),
                LocalizedText.of("ru", "Целеная"),
                LocalizedText.of("ru", "Предварово"),
                LocalizedText.of("ru", "Оборудово"),
                List.of("HONORARIUM"),
                true,
                List.of("ANAESTHESIA"),
                true,
                "URGENT");
    }
}
