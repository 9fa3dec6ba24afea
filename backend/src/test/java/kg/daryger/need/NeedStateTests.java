package kg.daryger.need;

import static kg.daryger.need.NeedState.AWAITING_HEAD;
import static kg.daryger.need.NeedState.CLOSED;
import static kg.daryger.need.NeedState.DRAFT;
import static kg.daryger.need.NeedState.FULFILLED;
import static kg.daryger.need.NeedState.IN_PROGRESS;
import static kg.daryger.need.NeedState.MATCHED;
import static kg.daryger.need.NeedState.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kg.daryger.DarygerTest;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.institution.TestInstitutions.Staffed;
import kg.daryger.need.domain.ChangingNeed;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DarygerTest
class NeedStateTests {

    @Autowired
    Needs needs;

    @Autowired
    ChangingNeed changing;

    @Autowired
    TestNeeds fixtures;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fiveAnswersArePublishedAtOnce() {
        var need = fixtures.published();

        var view = view(need.id());
        assertThat(view.state()).isEqualTo(PUBLISHED);
        assertThat(view.publishedAt()).isNotNull();
        assertThat(view.expiresAt()).isAfter(view.publishedAt());
        assertThat(view.terms()).isEqualTo(TestNeeds.bronchoscopy());
        assertThat(trace("audit_entry", need.id())).isEqualTo(1);
        assertThat(trace("change", need.id())).isEqualTo(1);
    }

    @Test
    void whereTheHeadWantsToAgreeACoordinatorsNeedWaitsAndTheHeadsOwnDoesNot() {
        var house = asking();

        var waiting = needs.publish(house.coordinator(), house.id(), TestNeeds.bronchoscopy());
        var own = needs.publish(house.head(), house.id(), TestNeeds.bronchoscopy());

        assertThat(state(waiting)).isEqualTo(AWAITING_HEAD);
        assertThat(state(own)).isEqualTo(PUBLISHED);
        assertThat(needs.open()).extracting(NeedView::id).contains(own).doesNotContain(waiting);
    }

    @Test
    void theHeadAgrees() {
        var house = asking();
        var id = needs.publish(house.coordinator(), house.id(), TestNeeds.bronchoscopy());

        changing.approve(id, house.head());

        assertThat(state(id)).isEqualTo(PUBLISHED);
        refused(() -> changing.approve(id, house.head()));
    }

    @Test
    void theHeadSendsBackAndTheReworkedNeedComesAgain() {
        var house = asking();
        var id = needs.publish(house.coordinator(), house.id(), TestNeeds.bronchoscopy());

        changing.sendBack(id, "Уточните число людей", house.head());
        assertThat(state(id)).isEqualTo(DRAFT);
        assertThat(view(id).headComment()).isEqualTo("Уточните число людей");

        changing.revise(id, withPeople(9), view(id).version(), house.coordinator());
        changing.submit(id, house.coordinator());
        assertThat(state(id)).isEqualTo(AWAITING_HEAD);
        assertThat(view(id).headComment()).isNull();
        assertThat(view(id).terms().people()).isEqualTo(9);
    }

    @Test
    void newAnswersOfAPublishedNeedGoToTheHeadAgainButTheRestDoesNot() {
        var house = asking();
        var id = needs.publish(house.head(), house.id(), TestNeeds.bronchoscopy());

        changing.revise(id, withGoal(), view(id).version(), house.coordinator());
        assertThat(state(id)).isEqualTo(PUBLISHED);

        changing.revise(id, withPeople(20), view(id).version(), house.coordinator());
        assertThat(state(id)).isEqualTo(AWAITING_HEAD);
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var need = fixtures.published();
        int read = view(need.id()).version();
        changing.revise(need.id(), withGoal(), read, need.institution().coordinator());

        assertThatThrownBy(() -> changing.revise(
                        need.id(), withPeople(7), read, need.institution().head()))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anAcceptedProposalMatchesAndTheEventsFulfil() {
        var id = fixtures.published().id();

        needs.matched(id, Actor.system());
        needs.matched(id, Actor.system());
        assertThat(state(id)).isEqualTo(MATCHED);
        needs.held(id, false, Actor.system());
        needs.held(id, false, Actor.system());
        assertThat(state(id)).isEqualTo(IN_PROGRESS);
        needs.held(id, true, Actor.system());
        needs.held(id, true, Actor.system());
        assertThat(state(id)).isEqualTo(FULFILLED);
        refused(() -> needs.matched(id, Actor.system()));
    }

    @Test
    void aNeedWhoseEventFellThroughLooksAgain() {
        var id = fixtures.published().id();
        needs.matched(id, Actor.system());

        needs.reopened(id, Actor.system());
        needs.reopened(id, Actor.system());

        assertThat(state(id)).isEqualTo(PUBLISHED);
    }

    @Test
    void aMatchedNeedIsNotClosedBeforeItsEventIsCancelled() {
        var need = fixtures.published();
        needs.matched(need.id(), Actor.system());

        refused(() -> close(need));
        needs.reopened(need.id(), Actor.system());
        close(need);

        assertThat(state(need.id())).isEqualTo(CLOSED);
        assertThat(view(need.id()).closeReason()).isEqualTo(CloseReason.NO_FUNDING);
    }

    @Test
    void whatIsClosedStaysClosed() {
        var need = fixtures.published();
        var by = need.institution().head();
        close(need);

        refused(() -> close(need));
        refused(() -> changing.renew(need.id(), by));
        refused(() -> changing.revise(need.id(), withPeople(8), view(need.id()).version(), by));
        refused(() -> needs.matched(need.id(), Actor.system()));
        refused(() -> changing.submit(need.id(), by));
    }

    @Test
    void peopleCantCloseInTheNameOfTime() {
        var need = fixtures.published();

        assertThatThrownBy(() -> changing.close(
                        need.id(), CloseReason.EXPIRED, null, need.institution().head()))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void unknownCodesAreRefusedByField() {
        var house = institutions.fresh();

        assertThatThrownBy(() ->
                        needs.publish(house.head(), house.id(), TestNeeds.terms(HelpKind.LECTURE, "sp-astrology")))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refusal -> assertThat(refusal.fields()).containsKey("specialty"));
        assertThatThrownBy(() -> needs.publish(
                        house.head(), house.id(), TestNeeds.terms(HelpKind.LECTURE, "sp-cardiology", "sk-nothing")))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refusal -> assertThat(refusal.fields()).containsKey("skills"));
    }

    private Staffed asking() {
        var house = institutions.fresh();
        institutions.askHead(house.id());
        return house;
    }

    private void close(TestNeeds.Published need) {
        changing.close(
                need.id(),
                CloseReason.NO_FUNDING,
                "Нет средств",
                need.institution().coordinator());
    }

    private static NeedTerms withPeople(int people) {
        var five = TestNeeds.bronchoscopy();
        return new NeedTerms(
                five.title(),
                five.specialty(),
                five.skills(),
                five.audience(),
                people,
                five.kind(),
                null,
                null,
                five.languages(),
                null,
                null,
                null,
                List.of(),
                false,
                List.of(),
                false,
                null);
    }

    private static NeedTerms withGoal() {
        var five = TestNeeds.bronchoscopy();
        return new NeedTerms(
                five.title(),
                five.specialty(),
                five.skills(),
                five.audience(),
                five.people(),
                five.kind(),
                null,
                null,
                five.languages(),
                LocalizedText.of("ru", "Делают сами"),
                null,
                null,
                List.of("HOUSING"),
                true,
                List.of(),
                false,
                "SOON");
    }

    private static void refused(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo("need.not-in-this-state"));
    }

    private NeedView view(NeedId id) {
        return needs.find(id).orElseThrow();
    }

    private NeedState state(NeedId id) {
        return view(id).state();
    }

    private int trace(String table, NeedId id) {
        return jdbc.sql("select count(*) from " + table + " where entity_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
