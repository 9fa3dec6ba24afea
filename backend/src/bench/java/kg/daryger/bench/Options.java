package kg.daryger.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * What is measured.
 *
 * @param warming times that the questions are asked before anything is timed
 * @param passes times that they are asked for each figure
 * @param folder where data lie between runs
 * @param application the folder with {@code app.jar} and its libraries
 * @param sides which sides, empty: all
 * @param indexed the application's index is taken as it lies there
 */
record Options(
        int size,
        long seed,
        List<Integer> clients,
        int warming,
        int passes,
        Path folder,
        Path application,
        Set<String> sides,
        boolean indexed) {

    private static final Set<String> NAMES =
            Set.of("--size", "--seed", "--clients", "--warming", "--passes", "--sides", "--index");

    static final Set<String> SIDES = Set.of("app", "lucene", "elasticsearch", "postgresql");

    static Options of(String[] arguments) {
        var given = new HashMap<String, String>();
        for (int at = 0; at < arguments.length; at += 2) {
            if (at + 1 == arguments.length || !NAMES.contains(arguments[at])) {
                throw new IllegalArgumentException(arguments[at] + ": see ./bench --help");
            }
            given.put(arguments[at], arguments[at + 1]);
        }
        return new Options(
                Integer.parseInt(given.getOrDefault("--size", "10000")),
                Long.parseLong(given.getOrDefault("--seed", "1")),
                Arrays.stream(given.getOrDefault("--clients", "1,8,32").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(given.getOrDefault("--warming", "4")),
                Integer.parseInt(given.getOrDefault("--passes", "2")),
                Path.of(System.getProperty("bench.folder", ".daryger/bench")),
                Path.of(System.getProperty("bench.application", ".daryger/build/app")),
                known(Arrays.asList(
                        given.getOrDefault("--sides", String.join(",", SIDES)).split(","))),
                kept(given.getOrDefault("--index", "anew")));
    }

    private static Set<String> known(List<String> asked) {
        if (!SIDES.containsAll(asked)) {
            throw new IllegalArgumentException("sides are " + SIDES);
        }
        return Set.copyOf(asked);
    }

    private static boolean kept(String index) {
        return switch (index) {
            case "anew" -> false;
            case "kept" -> true;
            default -> throw new IllegalArgumentException("the index is made anew or kept");
        };
    }

    /** Of this size and seed. */
    Path home() {
        return folder.resolve(size + "-" + seed);
    }

    String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
