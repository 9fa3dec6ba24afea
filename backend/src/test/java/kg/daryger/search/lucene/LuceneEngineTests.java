package kg.daryger.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.document.Fields;
import kg.daryger.search.engine.Clause;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.EngineQuery.Order;
import kg.daryger.search.engine.EngineQuery.SortKey;
import kg.daryger.search.engine.Point;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.search.engine.SearchEngine.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the Lucene engine has: folders, damage, rebuilding; that it answers as any engine says the contract suite. */
class LuceneEngineTests {

    private static final Point BERLIN = new Point(52.52, 13.41);
    private static final Point BISHKEK = new Point(42.87, 74.59);

    @TempDir
    Path folder;

    @Test
    void aDamagedIndexIsMadeAnewFromTheStartOfTheFeed() throws IOException {
        try (var engine = new LuceneEngine(folder)) {
            engine.write(List.of(put(Audience.PUBLIC, doctor("a", "DE", 1))), new ChangePosition(7, 3));
        }
        damage();

        try (var engine = new LuceneEngine(folder)) {
            assertThat(engine.position()).isEqualTo(ChangePosition.START);
            assertThat(ids(search(engine, Map.of(), null, 10))).isEmpty();
            engine.write(List.of(put(Audience.PUBLIC, doctor("a", "DE", 1))), new ChangePosition(7, 3));
            assertThat(ids(search(engine, Map.of(), null, 10))).containsExactly("a");
        }
        try (var engine = new LuceneEngine(folder)) {
            assertThat(engine.position()).isEqualTo(new ChangePosition(7, 3));
        }
    }

    /** One byte in the middle of a file of the public index. */
    private void damage() throws IOException {
        try (var files = Files.walk(folder)) {
            var segment = files.filter(file -> file.toString().contains("public")
                            && file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
            var bytes = Files.readAllBytes(segment);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(segment, bytes);
        }
    }

    @Test
    void theOldIndexAnswersUntilTheNewOneIsReadyAndWritesGoToBoth() {
        try (var engine = new LuceneEngine(folder)) {
            engine.write(
                    List.of(put(Audience.PUBLIC, doctor("a", "DE", 1), doctor("b", "DE", 1))),
                    new ChangePosition(1, 1));
            engine.beginRebuild();
            engine.write(List.of(put(Audience.PUBLIC, doctor("a", "US", 1))), new ChangePosition(1, 1));
            assertThat(ids(search(engine, Map.of(), null, 10))).containsExactly("a", "b");
            engine.write(List.of(put(Audience.PUBLIC, doctor("c", "DE", 1))), new ChangePosition(2, 2));

            engine.switchOver();

            assertThat(ids(search(engine, Map.of(), null, 10))).containsExactly("a", "c");
            assertThat(engine.position()).isEqualTo(new ChangePosition(2, 2));
        }
        try (var engine = new LuceneEngine(folder)) {
            assertThat(ids(search(engine, Map.of(), null, 10))).containsExactly("a", "c");
        }
    }

    @Test
    void whatIsGatheredIsReadAgainUnlessItWasPublished() {
        var first = new ChangePosition(1, 1);
        var second = new ChangePosition(2, 2);
        try (var engine = new LuceneEngine(folder)) {
            engine.write(List.of(put(Audience.PUBLIC, doctor("a", "DE", 1))), first);
            engine.gather(List.of(put(Audience.PUBLIC, doctor("b", "DE", 1))), second);
            assertThat(ids(search(engine, Map.of(), null, 10))).containsExactly("a");
            assertThat(engine.position()).isEqualTo(first);
            assertThat(engine.gathered()).isEqualTo(second);
        }
        try (var engine = new LuceneEngine(folder)) {
            assertThat(engine.gathered()).isEqualTo(first);
            engine.gather(List.of(put(Audience.PUBLIC, doctor("b", "DE", 1))), second);
            engine.publish();
            assertThat(ids(search(engine, Map.of(), null, 10))).containsExactly("a", "b");
        }
        try (var engine = new LuceneEngine(folder)) {
            assertThat(engine.position()).isEqualTo(second);
        }
    }

    @Test
    void whatIsGatheredDuringARebuildIsInTheNewIndex() {
        try (var engine = new LuceneEngine(folder)) {
            engine.write(List.of(put(Audience.PUBLIC, doctor("a", "DE", 1))), new ChangePosition(1, 1));
            engine.beginRebuild();
            engine.gather(List.of(put(Audience.PUBLIC, doctor("b", "DE", 1))), new ChangePosition(1, 1));
            engine.gather(List.of(put(Audience.PUBLIC, doctor("c", "DE", 1))), new ChangePosition(2, 2));

            engine.switchOver();

            assertThat(ids(search(engine, Map.of(), null, 10))).containsExactly("b", "c");
            assertThat(engine.position()).isEqualTo(new ChangePosition(2, 2));
        }
    }

    @Test
    void aWriteThatMeetsTheEndDoesNotTakeAClosedIndexForADamagedOne() {
        var position = new ChangePosition(1, 1);
        var engine = new LuceneEngine(folder);
        engine.write(List.of(put(Audience.PUBLIC, doctor("a", "DE", 1))), position);
        engine.close();

        assertThatThrownBy(() ->
                        engine.write(List.of(put(Audience.PUBLIC, doctor("b", "DE", 1))), new ChangePosition(2, 2)))
                .isInstanceOf(IllegalStateException.class);

        try (var opened = new LuceneEngine(folder)) {
            assertThat(ids(search(opened, Map.of(), null, 10))).containsExactly("a");
            assertThat(opened.position()).isEqualTo(position);
        }
    }

    @Test
    void aRebuildThatNeverEndedLeavesNothingBehind() throws IOException {
        try (var engine = new LuceneEngine(folder)) {
            engine.write(List.of(put(Audience.PUBLIC, doctor("a", "DE", 1))), new ChangePosition(1, 1));
            engine.beginRebuild();
        }
        try (var engine = new LuceneEngine(folder)) {
            assertThat(ids(search(engine, Map.of(), null, 10))).containsExactly("a");
            try (var generations = Files.walk(folder, 2)) {
                assertThat(generations.filter(
                                path -> path.getFileName().toString().startsWith("built-")))
                        .hasSize(1);
            }
        }
    }

    @Test
    void pagesByKeyMeetEveryDocumentOnceInEveryOrder() {
        try (var engine = new LuceneEngine(folder)) {
            var documents = IntStream.range(0, 57)
                    .mapToObj(i -> doctor("d%02d".formatted(i * 7 % 57), i % 2 == 0 ? "DE" : "US", i % 3))
                    .toArray(SearchDocument[]::new);
            engine.write(List.of(put(Audience.PUBLIC, documents)), new ChangePosition(1, 1));
            for (var order : List.of(
                    new Order.Relevance(), new Order.Name(), new Order.Freshness(), new Order.Distance(BISHKEK))) {
                var whole = ids(ask(engine, order, null, 100));
                var paged = new ArrayList<String>();
                SortKey after = null;
                do {
                    var page = ask(engine, order, after, 10);
                    paged.addAll(ids(page));
                    after = page.hits().isEmpty() ? null : page.hits().getLast().key();
                } while (after != null);
                assertThat(paged).as(order.toString()).hasSize(57).isEqualTo(whole);
            }
        }
    }

    @Test
    void aFilteredFieldIsCountedAsIfItWereNotFiltered() {
        try (var engine = new LuceneEngine(folder)) {
            engine.write(
                    List.of(put(Audience.PUBLIC, doctor("a", "DE", 1), doctor("b", "DE", 1), doctor("c", "US", 1))),
                    new ChangePosition(1, 1));
            var german = search(engine, Map.of(Fields.COUNTRY, Set.of("DE")), null, 10);
            assertThat(german.total()).isEqualTo(2);
            assertThat(german.counts().get(Fields.COUNTRY)).containsExactly(new Count("DE", 2), new Count("US", 1));
            assertThat(german.counts().get(Fields.SPECIALTY)).containsExactly(new Count("sp-burns", 2));
        }
    }

    @Test
    void whatIsLeftOutIsNeitherFoundNorCounted() {
        try (var engine = new LuceneEngine(folder)) {
            engine.write(
                    List.of(put(Audience.PUBLIC, doctor("a", "DE", 1), doctor("b", "US", 1))),
                    new ChangePosition(1, 1));
            var answer = engine.search(
                    Audience.PUBLIC,
                    new EngineQuery(
                            Set.of(DocumentKind.DOCTOR),
                            List.of(),
                            List.of(),
                            Map.of(),
                            Set.of("a"),
                            new Order.Relevance(),
                            Set.of(Fields.COUNTRY),
                            null,
                            10));
            assertThat(ids(answer)).containsExactly("b");
            assertThat(answer.counts().get(Fields.COUNTRY)).containsExactly(new Count("US", 1));
        }
    }

    @Test
    void noAudienceFindsTheDocumentOfAnother() {
        try (var engine = new LuceneEngine(folder)) {
            engine.write(List.of(put(Audience.MINISTRY, doctor("a", "DE", 1))), new ChangePosition(1, 1));
            assertThat(ids(search(engine, Map.of(), null, 10))).isEmpty();
        }
    }

    private static EngineAnswer search(
            LuceneEngine engine, Map<String, Set<String>> filters, @Nullable SortKey after, int size) {
        return engine.search(
                Audience.PUBLIC,
                new EngineQuery(
                        Set.of(DocumentKind.DOCTOR),
                        List.of(),
                        List.of(),
                        filters,
                        Set.of(),
                        new Order.Relevance(),
                        Set.of(Fields.COUNTRY, Fields.SPECIALTY),
                        after,
                        size));
    }

    private static EngineAnswer ask(LuceneEngine engine, Order order, @Nullable SortKey after, int size) {
        var german = new Clause.Match(Fields.COUNTRY, "DE", 20);
        return engine.search(
                Audience.PUBLIC,
                new EngineQuery(
                        Set.of(DocumentKind.DOCTOR),
                        List.of(),
                        List.of(german),
                        Map.of(),
                        Set.of(),
                        order,
                        Set.of(),
                        after,
                        size));
    }

    private static List<String> ids(EngineAnswer answer) {
        return answer.hits().stream().map(EngineHit::id).toList();
    }

    private static Writing put(Audience audience, SearchDocument... documents) {
        return new Writing(audience, List.of(documents), List.of());
    }

    private static SearchDocument doctor(String id, String country, int number) {
        return new SearchDocument(
                DocumentKind.DOCTOR,
                id,
                Map.of(Fields.COUNTRY, Set.of(country), Fields.SPECIALTY, Set.of("sp-burns")),
                List.of("Name " + number),
                "name " + number,
                20_000 + number,
                number,
                number == 0 ? null : country.equals("DE") ? BERLIN : BISHKEK,
                "{\"id\":\"" + id + "\"}");
    }
}
