package kg.daryger.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is measured.
 *
 * @param folder where data lie between runs
 * @param application the folder with {@code app.jar} and its libraries
 * @param sides which sides, empty: all
 */
record Options(int size, long seed, List<Integer> clients, Path folder, Path application, Set<String> sides) {

    static final Set<String> SIDES = Set.of("app", "lucene", "elasticsearch", "postgresql");

    static Options of(String[] arguments) {
        var options = new Options(
                10_000,
                1,
                List.of(1, 8, 32),
                Path.of(System.getProperty("bench.folder", ".daryger/bench")),
                Path.of(System.getProperty("bench.application", ".daryger/build/app")),
                SIDES);
        for (int at = 0; at < arguments.length; at += 2) {
            if (at + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[at] + " needs a value");
            }
            options = options.with(arguments[at], arguments[at + 1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        var list = Arrays.asList(value.split(","));
        return switch (name) {
            case "--size" -> new Options(Integer.parseInt(value), seed, clients, folder, application, sides);
            case "--seed" -> new Options(size, Long.parseLong(value), clients, folder, application, sides);
            case "--clients" ->
                new Options(size, seed, list.stream().map(Integer::valueOf).toList(), folder, application, sides);
            case "--sides" -> new Options(size, seed, clients, folder, application, known(list));
            default -> throw new IllegalArgumentException("unknown option " + name);
        };
    }

    private static Set<String> known(List<String> asked) {
        if (!SIDES.containsAll(asked)) {
            throw new IllegalArgumentException("sides are " + SIDES);
        }
        return Set.copyOf(asked);
    }

    /** Of this size and seed. */
    Path home() {
        return folder.resolve(size + "-" + seed);
    }

    String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
