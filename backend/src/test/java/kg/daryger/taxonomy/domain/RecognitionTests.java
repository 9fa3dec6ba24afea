package kg.daryger.taxonomy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.recognition.Recogniser;
import kg.daryger.taxonomy.recognition.Wordbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How well the shipped vocabulary understands what people type: a table per class, then each kind of understanding. */
class RecognitionTests {
    private record Row(String code, String query, String language, String kind) {
        boolean isKeptAside() {
            return Math.floorMod(query.hashCode(), 2) == 1;
        }
    }

    private static final class Count {
        int rows;
        int first;
        int topFive;
    }

    static final Recogniser RECOGNISER = recogniser();
    private static List<Row> rows = List.of();
    private static List<Row> unseen = List.of();

    static Recogniser recogniser() {
        List<Concept> concepts = Arrays.stream(ConceptKind.values())
                .flatMap(k -> ShippedLists.entries(k).stream())
                .map(ListEntry::concept)
                .filter(c -> !Lists.isHeading(c))
                .toList();
        List<Concept> all =
                Stream.concat(concepts.stream(), Hospitals.all().stream()).toList();
        return new Recogniser(new Wordbook(Recognisables.of(all, ShippedLists.cities()), ShippedLists.topics()));
    }

    @BeforeAll
    static void read() throws IOException {
        rows = read("/search/query_variants.csv");
        unseen = read("/search/query_unseen.csv");
    }

    private static List<Row> read(String file) throws IOException {
        try (InputStream in = RecognitionTests.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(l -> l.split(","))
                    .map(c -> new Row(c[0], c[1], c[2], c[3]))
                    .toList();
        }
    }

    @Test
    void what_people_type_brings_the_concept_they_mean() {
        print("made with", rows.stream().filter(r -> !r.isKeptAside()).toList());
        print("kept aside", rows.stream().filter(Row::isKeptAside).toList());
        assertThat(share("exact", true)).isEqualTo(1);
        assertThat(share("synonym", true)).isEqualTo(1);
        assertThat(share("typo", false)).isGreaterThanOrEqualTo(.95);
        assertThat(share("translit", false)).isGreaterThanOrEqualTo(.95);
        assertThat(share("lay", false)).isGreaterThanOrEqualTo(.85);
    }

    /** Written after the rules; when first run, 56 of 58 were in the top five, 52 of them first. */
    @Test
    void queries_that_no_rule_was_made_with_are_understood_too() {
        print("unseen", unseen);
        assertThat(count(unseen, r -> true).topFive).isGreaterThanOrEqualTo((int) (unseen.size() * .9));
    }

    private static double share(String kind, boolean first) {
        Count count = count(rows, r -> r.kind().equals(kind));
        return (first ? count.first : count.topFive) / (double) count.rows;
    }

    private static void print(String part, List<Row> some) {
        for (String kind : some.stream().map(Row::kind).distinct().sorted().toList()) {
            Map<String, Count> byLanguage = new TreeMap<>();
            for (Row row : some) {
                if (!row.kind().equals(kind)) continue;
                add(byLanguage.computeIfAbsent(row.language(), l -> new Count()), row);
                if (place(row) > 1) System.out.println("  " + place(row) + " " + row + " " + found(row.query()));
            }
            Count all = count(some, r -> r.kind().equals(kind));
            StringBuilder line = new StringBuilder(String.format(
                    "%-11s %-9s rows %3d  first %3d  top 5 %3d |", part, kind, all.rows, all.first, all.topFive));
            byLanguage.forEach((l, c) -> line.append(" %s %d/%d/%d".formatted(l, c.first, c.topFive, c.rows)));
            System.out.println(line);
        }
    }

    private static List<String> found(String query) {
        return RECOGNISER.recognise(query).stream()
                .limit(6)
                .map(r -> r.code() + "~" + r.confidence() + " (" + r.via() + ")")
                .toList();
    }

    private static Count count(List<Row> some, Predicate<Row> chosen) {
        Count count = new Count();
        some.stream().filter(chosen).forEach(r -> add(count, r));
        return count;
    }

    private static void add(Count count, Row row) {
        int place = place(row);
        count.rows++;
        if (place == 1) count.first++;
        if (place <= 5) count.topFive++;
    }

    private static int place(Row row) {
        List<Recognised> found = RECOGNISER.recognise(row.query());
        List<String> codes =
                new ArrayList<>(found.stream().map(Recognised::code).toList());
        int at = codes.indexOf(row.code());
        return at < 0 ? 99 : at + 1;
    }
}
