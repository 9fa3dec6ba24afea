package kg.daryger.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.engine.Clause.All;
import kg.daryger.search.engine.Clause.Best;
import kg.daryger.search.engine.Clause.Match;
import kg.daryger.search.engine.Clause.Told;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery.Order;
import kg.daryger.search.engine.EngineQuery.SortKey;
import kg.daryger.search.engine.SearchEngine.Writing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine has to do alike: the same hits, scores, order, counts and pages for the same documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchEngineContract {

    private static final long SEED = 20261122;

    private final List<SearchDocument> drawn = new Drawn(SEED).documents(1_500);
    private SearchEngine engine;

    /** Empty, and ready to be searched. */
    abstract SearchEngine begun() throws Exception;

    @BeforeAll
    void fill() throws Exception {
        engine = begun();
        engine.write(
                List.of(
                        new Writing(Audience.PUBLIC, Few.ALL, List.of()),
                        new Writing(Audience.DOCTORS, drawn, List.of()),
                        new Writing(Audience.MINISTRY, List.of(Few.HEART), List.of())),
                new ChangePosition(1_000, 7));
    }

    private EngineAnswer few(EngineQuery query) {
        return engine.search(Audience.PUBLIC, query);
    }

    private static List<String> ids(EngineAnswer answer) {
        return answer.hits().stream().map(EngineHit::id).toList();
    }

    private static List<Double> values(EngineAnswer answer) {
        return answer.hits().stream().map(hit -> hit.key().value()).toList();
    }

    @Test
    void everythingMatchesAQueryThatAsksForNothing() {
        var all = few(Few.query().build());

        assertThat(all.total()).isEqualTo(Few.ALL.size());
        assertThat(ids(all)).containsExactly("d3", "d1", "d2", "d4", "n1", "o1");
        assertThat(values(all)).containsExactly(3.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    }

    @Test
    void anExactTermGivesItsScoreAndTheBoostIsAdded() {
        var found = few(Few.must(new Match("specialty", "heart", 8)));

        assertThat(ids(found)).containsExactly("d3", "d1", "n1");
        assertThat(values(found)).containsExactly(11.0, 8.0, 8.0);
    }

    @Test
    void theBestAlternativeCounts() {
        var best = new Best(List.of(
                new Match("specialty", "heart", 8), new Match("text", "heart", 2), new Match("text", "child", 9)));

        var found = few(Few.must(best));
        assertThat(ids(found)).containsExactly("d3", "d2", "d1", "n1");
        assertThat(values(found)).containsExactly(11.0, 9.0, 8.0, 8.0);
    }

    @Test
    void allPartsAreNeededAndAddUp() {
        var all = new All(List.of(new Match("specialty", "heart", 8), new Match("city", "berlin", 2)));

        assertThat(values(few(Few.must(all)))).containsExactly(13.0, 10.0);
        assertThat(values(few(Few.must(new Best(List.of(all, new Match("kind", "lecture", 1)))))))
                .containsExactly(13.0, 10.0, 1.0);
    }

    @Test
    void hitsSayWhatTheyMet() {
        var heart = new Told("heart", new Match("specialty", "heart", 8));
        var berlin = new Told("berlin", new Match("city", "berlin", 2));

        var found = few(Few.query()
                .should(new Best(List.of(heart, new Match("text", "child", 9))), berlin)
                .size(5)
                .build());

        assertThat(found.hits())
                .extracting(EngineHit::id, EngineHit::met)
                .containsExactly(
                        tuple("d3", Set.of("heart", "berlin")),
                        tuple("d1", Set.of("heart", "berlin")),
                        tuple("d2", Set.of()),
                        tuple("n1", Set.of("heart")),
                        tuple("d4", Set.of("berlin")));
        assertThat(values(found)).containsExactly(13.0, 10.0, 9.0, 8.0, 2.0);
    }

    @Test
    void nothingMatchesAClauseWithoutParts() {
        assertThat(few(Few.must(new Best(List.of()))).total()).isZero();
        assertThat(few(Few.must(new All(List.of()))).total()).isZero();
    }

    @Test
    void whatIsNiceToHaveOnlyAdds() {
        var found = few(Few.query()
                .should(new Match("city", "berlin", 2), new Match("text", "child", 5))
                .build());

        assertThat(found.total()).isEqualTo(Few.ALL.size());
        assertThat(ids(found)).startsWith("d2", "d3", "d1");
        assertThat(values(found)).startsWith(5.0, 5.0, 2.0);
    }

    @Test
    void anyValueOfAFilterIsEnoughAndAllFiltersAreNeeded() {
        var found = few(Few.query()
                .filter("city", Set.of("berlin", "osh"))
                .filter("specialty", Set.of("heart"))
                .build());

        assertThat(ids(found)).containsExactly("d3", "d1", "n1");
        assertThat(few(Few.query().filter("city", Set.of()).build()).total()).isZero();
    }

    @Test
    void aFieldIsCountedAsIfItsOwnFilterWereNotThere() {
        var found = few(Few.query()
                .filter("city", Set.of("berlin"))
                .filter("specialty", Set.of("heart"))
                .counted("city", "specialty", "kind")
                .build());

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.counts().get("city")).containsExactly(new Count("berlin", 2), new Count("osh", 1));
        assertThat(found.counts().get("specialty")).containsExactly(new Count("heart", 2), new Count("child", 1));
        assertThat(found.counts().get("kind")).containsExactly(new Count("lecture", 1), new Count("visit", 1));
    }

    @Test
    void nothingIsLostWhenOnlyCountsAreAsked() {
        var counted = few(Few.query().counted("city").size(0).build());

        assertThat(counted.hits()).isEmpty();
        assertThat(counted.total()).isEqualTo(Few.ALL.size());
        assertThat(counted.counts().get("city")).containsExactly(new Count("berlin", 3), new Count("osh", 1));
        assertThat(few(Few.query().counted("language").build()).counts().get("language"))
                .isEmpty();
    }

    @Test
    void whoIsLeftOutIsNeitherFoundNorCounted() {
        var found = few(Few.query().without("d1", "n1").counted("city").build());

        assertThat(ids(found)).doesNotContain("d1", "n1");
        assertThat(found.total()).isEqualTo(4);
        assertThat(found.counts().get("city")).containsExactly(new Count("berlin", 2));
    }

    @Test
    void onlyTheAskedKindsAreFound() {
        assertThat(ids(few(
                        Few.query().kinds(DocumentKind.NEED, DocumentKind.OFFER).build())))
                .containsExactly("n1", "o1");
    }

    @Test
    void audiencesAreApart() {
        assertThat(ids(engine.search(Audience.MINISTRY, Few.query().build()))).containsExactly("d1");
        assertThat(engine.search(Audience.INSTITUTIONS, Few.query().build()).total())
                .isZero();
    }

    @Test
    void listsAreOrderedByNameFreshnessAndDistance() {
        var names = few(Few.query().order(new Order.Name()).build());
        assertThat(ids(names)).containsExactly("d2", "d3", "d1", "n1", "d4", "o1");
        assertThat(names.hits().getFirst().key()).isEqualTo(new SortKey(0, "abdyldaev", "d2"));

        var fresh = few(Few.query().order(new Order.Freshness()).build());
        assertThat(ids(fresh)).containsExactly("d4", "d1", "d3", "d2", "n1", "o1");
        assertThat(values(fresh)).startsWith(20_002.0, 20_001.0);

        var near = few(
                Few.query().order(new Order.Distance(new Point(42.87, 74.59))).build());
        assertThat(ids(near)).containsExactly("d2", "d4", "d3", "d1", "n1", "o1");
        assertThat(values(near).get(0)).isBetween(290_000.0, 310_000.0);
        assertThat(values(near)).endsWith(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Test
    void whatIsGivenBackIsWhatWasPutIn() {
        var hit = few(Few.must(new Match("text", "child", 1))).hits().getFirst();

        assertThat(hit)
                .isEqualTo(new EngineHit(
                        DocumentKind.DOCTOR,
                        "d2",
                        Few.CHILD.names(),
                        Set.of(),
                        new SortKey(1, "", "d2"),
                        Few.CHILD.hit()));
    }

    @Test
    void namesAndAnswersCantBeSearched() {
        assertThat(few(Few.must(new Match("names", "Айбек Өмүров", 1))).total()).isZero();
        assertThat(few(Few.must(new Match("sortName", "abdyldaev", 1))).total()).isZero();
    }

    @Test
    void thePositionIsKept() {
        assertThat(engine.position()).isEqualTo(new ChangePosition(1_000, 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void queriesByChanceAreAnsweredAsWorkedOut(int round) {
        var chance = new Drawn(SEED + round);
        var plain = new PlainEngine(drawn);

        for (int i = 0; i < 60; i++) {
            var query = chance.query(drawn);
            assertThat(rounded(engine.search(Audience.DOCTORS, query)))
                    .as("%s", query)
                    .isEqualTo(rounded(plain.search(query)));
        }
    }

    /** Metres to the centimetre. */
    private static EngineAnswer rounded(EngineAnswer answer) {
        var hits = answer.hits().stream()
                .map(hit -> new EngineHit(hit.kind(), hit.id(), hit.names(), hit.met(), rounded(hit.key()), hit.hit()))
                .toList();
        return new EngineAnswer(answer.total(), hits, answer.counts());
    }

    private static SortKey rounded(SortKey key) {
        return Double.isInfinite(key.value())
                ? key
                : new SortKey(Math.round(key.value() * 100) / 100.0, key.text(), key.id());
    }

    @Test
    void pagesReadEveryHitOnceInEveryOrder() {
        for (var order : List.of(
                new Order.Relevance(),
                new Order.Name(),
                new Order.Freshness(),
                new Order.Distance(new Point(52.52, 13.4)))) {
            var query = Few.query().should(new Match("text", "text-1", 3)).order(order);
            var whole = engine.search(Audience.DOCTORS, query.size(2_000).build());
            var read = new ArrayList<EngineHit>();
            SortKey after = null;
            do {
                var page = engine.search(
                        Audience.DOCTORS, query.size(170).after(after).build());
                assertThat(page.total()).isEqualTo(whole.total());
                read.addAll(page.hits());
                after = page.hits().isEmpty() ? null : page.hits().getLast().key();
            } while (after != null);
            assertThat(read).as("%s", order).isEqualTo(whole.hits());
        }
    }

    @Test
    void whatIsWrittenAgainChangesAndWhatIsRemovedVanishes() throws Exception {
        try (var other = new Closing(begun())) {
            other.write(List.of(new Writing(Audience.PUBLIC, Few.ALL, List.of())), 2_000);
            other.write(
                    List.of(new Writing(Audience.PUBLIC, List.of(Few.moved(Few.HEART, "osh")), List.of("d2"))), 2_001);
            other.write(
                    List.of(new Writing(Audience.PUBLIC, List.of(Few.moved(Few.HEART, "osh")), List.of("d2"))), 2_001);

            var found = other.engine()
                    .search(Audience.PUBLIC, Few.query().counted("city").build());
            assertThat(ids(found)).doesNotContain("d2").contains("d1");
            assertThat(found.total()).isEqualTo(Few.ALL.size() - 1);
            assertThat(found.counts().get("city")).containsExactly(new Count("berlin", 2), new Count("osh", 2));
            assertThat(other.engine().position()).isEqualTo(new ChangePosition(2_001, 1));
        }
    }

    @Test
    void aRebuildLosesNothingThatIsWrittenMeanwhileAndIsNeverEmpty() throws Exception {
        try (var other = new Closing(begun())) {
            other.write(List.of(new Writing(Audience.PUBLIC, Few.ALL, List.of())), 3_000);
            other.engine().beginRebuild();
            assertThat(other.total()).isEqualTo(Few.ALL.size());

            other.write(List.of(new Writing(Audience.PUBLIC, Few.ALL.subList(0, 3), List.of())), 3_000);
            other.write(List.of(new Writing(Audience.PUBLIC, List.of(Few.moved(Few.HEART, "osh")), List.of())), 3_001);
            other.write(List.of(new Writing(Audience.PUBLIC, Few.ALL.subList(3, 6), List.of())), 3_001);
            assertThat(other.total()).isEqualTo(Few.ALL.size());
            other.engine().switchOver();

            var found = other.engine()
                    .search(Audience.PUBLIC, Few.query().counted("city").build());
            assertThat(found.total()).isEqualTo(Few.ALL.size());
            assertThat(found.counts().get("city")).containsExactly(new Count("berlin", 2), new Count("osh", 2));
            assertThat(other.engine().position()).isEqualTo(new ChangePosition(3_001, 1));
        }
    }

    /** An engine of its own for tests that write. */
    private record Closing(SearchEngine engine) implements AutoCloseable {

        void write(List<Writing> writings, long tx) {
            engine.write(writings, new ChangePosition(tx, 1));
        }

        long total() {
            return engine.search(Audience.PUBLIC, Few.query().build()).total();
        }

        @Override
        public void close() throws Exception {
            if (engine instanceof AutoCloseable open) {
                open.close();
            }
        }
    }
}
