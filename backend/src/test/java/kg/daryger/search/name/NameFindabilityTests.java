package kg.daryger.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every canonical name of name_variants.csv is one person among 20,000 others. Prints the table per spelling system,
 * separately for the half of the people that the rules were made with and the half kept aside.
 */
class NameFindabilityTests {
    private record Row(String canonical, String variant, String system, String source) {
        boolean isRealUsage() {
            return source.startsWith("general knowledge (public usage)") || source.startsWith("seen");
        }

        boolean isKeptAside() {
            return Math.floorMod(canonical.hashCode(), 2) == 1;
        }
    }

    private static final class Count {
        int rows;
        int first;
        int topFive;
    }

    private static final NameRegister REGISTER = new NameRegister();
    private static List<Row> rows = List.of();
    private static final Map<Row, Integer> PLACES = new java.util.LinkedHashMap<>();

    @BeforeAll
    static void look() throws IOException {
        rows = read();
        List<String> sought = rows.stream().map(Row::canonical).distinct().toList();
        new OtherPeople().invent(20_000, sought).forEach(REGISTER::add);
        sought.forEach(REGISTER::add);
        for (Row row : rows) PLACES.put(row, place(row));
    }

    @Test
    void attested_spellings_bring_the_right_person() {
        print("made with", r -> !r.isKeptAside());
        print("kept aside", Row::isKeptAside);
        Count real = count(Row::isRealUsage);
        System.out.printf("real usage: %d of %d first, %d in the top five%n", real.first, real.rows, real.topFive);
        assertThat(real.topFive).isGreaterThanOrEqualTo((int) Math.ceil(real.rows * .98));
        assertThat(real.first).isGreaterThanOrEqualTo((int) Math.ceil(real.rows * .95));
    }

    @Test
    void spellings_kept_aside_are_found_as_well_as_the_others() {
        Count aside = count(r -> r.isKeptAside() && r.isRealUsage());
        assertThat(aside.topFive).isGreaterThanOrEqualTo((int) Math.ceil(aside.rows * .95));
    }

    @Test
    void one_slip_of_the_finger_in_either_script_still_brings_the_person() {
        Random random = new Random(7);
        Count slips = new Count();
        for (Row row : rows) {
            if (row.system().contains("former") || !row.isRealUsage()) continue;
            Row slip = new Row(row.canonical(), slip(row.variant(), random), "slip", row.source());
            int place = place(slip);
            slips.rows++;
            if (place == 1) slips.first++;
            else System.out.println("  slip not first: " + row.canonical() + " by " + slip.variant() + " at " + place);
            if (place <= 5) slips.topFive++;
        }
        System.out.printf("one slip: %d of %d first, %d in the top five%n", slips.first, slips.rows, slips.topFive);
        assertThat(slips.topFive).isGreaterThanOrEqualTo((int) Math.ceil(slips.rows * .95));
    }

    private static String slip(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 3);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            default -> name.substring(0, at) + name.charAt(at) + name.substring(at);
        };
    }

    /** Others just as close count as ahead, unless the query itself says less than the name (initials, one word). */
    private static int place(Row row) {
        List<NameRegister.Found> found = REGISTER.find(row.variant());
        double own = found.stream()
                .filter(f -> f.name().equals(row.canonical()))
                .mapToDouble(NameRegister.Found::closeness)
                .findFirst()
                .orElse(-1);
        if (own < 0) return Integer.MAX_VALUE;
        boolean asksLess = ParsedName.of(row.variant()).size()
                        < ParsedName.of(row.canonical()).size()
                || row.system().equals("initials");
        double ahead = asksLess ? own + 1e-9 : own - 1e-9;
        return 1
                + (int) found.stream()
                        .filter(f -> f.closeness() > ahead && !f.name().equals(row.canonical()))
                        .count();
    }

    private static void print(String half, Predicate<Row> chosen) {
        Map<String, Count> table = new TreeMap<>();
        for (Row row : rows) {
            if (!chosen.test(row)) continue;
            Count count = table.computeIfAbsent(row.system() + (row.isRealUsage() ? "" : " (rule)"), k -> new Count());
            add(count, row);
            if (PLACES.getOrDefault(row, 0) > 1) System.out.println("  not first: " + row + " at " + PLACES.get(row));
        }
        table.forEach((system, c) -> System.out.printf(
                "%-11s %-24s rows %3d  first %3d  top 5 %3d%n", half, system, c.rows, c.first, c.topFive));
    }

    private static Count count(Predicate<Row> chosen) {
        Count count = new Count();
        rows.stream().filter(chosen).forEach(r -> add(count, r));
        return count;
    }

    private static void add(Count count, Row row) {
        int place = PLACES.getOrDefault(row, Integer.MAX_VALUE);
        count.rows++;
        if (place == 1) count.first++;
        if (place <= 5) count.topFive++;
    }

    private static List<Row> read() throws IOException {
        try (InputStream in = NameFindabilityTests.class.getResourceAsStream("/search/name_variants.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<Row> read = new ArrayList<>();
            text.lines().skip(1).forEach(line -> {
                String[] cells = line.split(",", 4);
                read.add(new Row(cells[0], cells[1], cells[2], cells[3].replace("\"", "")));
            });
            return read;
        }
    }
}
