package kg.daryger.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import kg.daryger.search.name.OtherPeople;
import kg.daryger.search.name.ParsedName;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.domain.ShippedTaxonomy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether people find whom they mean: through understanding, the real index and the ranking, among 20,000 others. */
class FindabilityTests {

    private static final int OTHERS = 20_000;
    private static final List<List<String>> CONFUSABLE = List.of(
            List.of("Токтомушев Марат", "Токтомушев Мурат"),
            List.of("Токтомушев Айбек", "Токтомушев Эбек"),
            List.of("Токтомушев Бакыт", "Токтомушев Бакытбек"));

    private record Row(String sought, String query, String group, boolean counts) {}

    private static final class Sum {
        int rows;
        int first;
        int topFive;
    }

    @TempDir
    static Path folder = Path.of("");

    private static final Map<Row, Integer> NAMES = new LinkedHashMap<>();
    private static final Map<Row, Integer> CONCEPTS = new LinkedHashMap<>();

    private static Register register() {
        return Objects.requireNonNull(filled);
    }

    @org.jspecify.annotations.Nullable
    private static Register filled;

    @BeforeAll
    static void fill() throws IOException {
        var register = new Register(folder);
        filled = register;
        var taxonomy = new ShippedTaxonomy();
        var random = new Random(3);
        var specialties = taxonomy.all(ConceptKind.SPECIALTY).stream()
                .map(one -> one.code())
                .filter(code -> !code.startsWith("g-"))
                .sorted()
                .toList();
        var skills = taxonomy.all(ConceptKind.SKILL).stream()
                .map(one -> one.code())
                .sorted()
                .toList();
        var names = read("name_variants.csv");
        var sought = names.stream().map(cells -> cells[0]).distinct().toList();
        for (var name : new OtherPeople().invent(OTHERS, sought)) {
            register.add(
                    name,
                    List.of(specialties.get(random.nextInt(specialties.size()))),
                    List.of(skills.get(random.nextInt(skills.size()))));
        }
        sought.forEach(name -> register.add(name, List.of("sp-burns"), List.of(), former(name, names)));
        CONFUSABLE.forEach(pair -> pair.forEach(name -> register.add(name, List.of("sp-burns"), List.of())));
        register.ready();
        for (var cells : names) {
            var real = cells[3].startsWith("general knowledge (public usage)") || cells[3].startsWith("seen");
            var row = new Row(cells[0], cells[1], cells[2], real);
            NAMES.put(row, placeOfName(row));
        }
        for (var cells : read("query_variants.csv")) {
            var row = new Row(cells[0], cells[1], cells[3], true);
            CONCEPTS.put(row, placeOfConcept(row));
        }
    }

    /** A former name is entered by its owner, in one script: the other spellings have to find it. */
    private static String[] former(String name, List<String[]> rows) {
        return rows.stream()
                .filter(cells -> cells[0].equals(name) && cells[2].equals("ru-former-name"))
                .map(cells -> cells[1])
                .toArray(String[]::new);
    }

    @AfterAll
    static void close() {
        register().close();
    }

    @Test
    void attestedSpellingsOfNamesBringTheRightPerson() {
        print("name", NAMES);
        var real = sum(NAMES, Row::counts);
        System.out.printf("real usage: %d of %d first, %d in the top five%n", real.first, real.rows, real.topFive);
        assertThat(real.topFive).isGreaterThanOrEqualTo(share(real.rows, .98));
        assertThat(real.first).isGreaterThanOrEqualTo(share(real.rows, .95));
    }

    @Test
    void whatIsMeantBringsThoseWhoDoIt() {
        print("query", CONCEPTS);
        for (var group : List.of("exact", "synonym")) {
            var sum = sum(CONCEPTS, row -> row.group().equals(group));
            assertThat(sum.first).as(group).isEqualTo(sum.rows);
        }
        for (var group : List.of("typo", "translit")) {
            var sum = sum(CONCEPTS, row -> row.group().equals(group));
            assertThat(sum.topFive).as(group).isGreaterThanOrEqualTo(share(sum.rows, .95));
        }
        var lay = sum(CONCEPTS, row -> row.group().equals("lay"));
        assertThat(lay.topFive).isGreaterThanOrEqualTo(share(lay.rows, .85));
    }

    @ParameterizedTest
    @CsvSource({
        "Токтомушев Марат",
        "Токтомушев Мурат",
        "Токтомушев Айбек",
        "Токтомушев Эбек",
        "Токтомушев Бакыт",
        "Токтомушев Бакытбек"
    })
    void ofTwoConfusablePeopleTheRightOneComesFirst(String name) {
        assertThat(register().find(name).getFirst().names()).containsExactly(name);
    }

    /** Others just as close count as ahead, unless the query itself says less than the name (initials, one word). */
    private static int placeOfName(Row row) {
        var found = register().find(row.query());
        var less =
                ParsedName.of(row.query()).size() < ParsedName.of(row.sought()).size()
                        || row.group().equals("initials");
        var own =
                found.stream().filter(hit -> hit.names().contains(row.sought())).findFirst();
        if (own.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        double closeness = register().closeness(own.get(), row.query());
        return less
                ? 1
                        + (int) found.stream()
                                .filter(hit -> register().closeness(hit, row.query()) > closeness + 1e-9)
                                .count()
                : 1 + found.indexOf(own.get());
    }

    /** The place of the first hit that has what is meant. */
    private static int placeOfConcept(Row row) {
        var found = register().find(row.query());
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).hit().contains('"' + row.sought() + '"')) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static void print(String what, Map<Row, Integer> places) {
        var table = new TreeMap<String, Sum>();
        places.forEach((row, place) -> {
            add(table.computeIfAbsent(row.group() + (row.counts() ? "" : " (rule)"), none -> new Sum()), place);
            if (place > 1) {
                System.out.println("  not first: " + row + " at " + place);
            }
        });
        table.forEach((group, sum) -> System.out.printf(
                "%s %-24s rows %3d  first %3d%s  top 5 %3d%s%n",
                what, group, sum.rows, sum.first, cent(sum.first, sum.rows), sum.topFive, cent(sum.topFive, sum.rows)));
    }

    private static String cent(int part, int rows) {
        return rows < 50 ? "" : " (%.1f %%)".formatted(100.0 * part / rows);
    }

    private static Sum sum(Map<Row, Integer> places, Predicate<Row> wanted) {
        var sum = new Sum();
        places.forEach((row, place) -> {
            if (wanted.test(row)) {
                add(sum, place);
            }
        });
        return sum;
    }

    private static void add(Sum sum, int place) {
        sum.rows++;
        sum.first += place == 1 ? 1 : 0;
        sum.topFive += place <= 5 ? 1 : 0;
    }

    private static int share(int rows, double share) {
        return (int) Math.ceil(rows * share);
    }

    private static List<String[]> read(String file) throws IOException {
        try (InputStream in = FindabilityTests.class.getResourceAsStream("/search/" + file)) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> line.replace("\"", "").split(",", 4))
                    .toList();
        }
    }
}
