package kg.daryger.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance that a seed and a row's number decide alone: the same file each time, and row 7 of a large file is that of a small. */
final class Chance {

    private final Random random;

    Chance(long seed, long row) {
        this.random = new Random(mixed(mixed(seed) + row));
    }

    /** Neighbours would begin alike without it (the finaliser of SplitMix64). */
    private static long mixed(long value) {
        var one = (value + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        var two = (one ^ (one >>> 30)) * 0x94D049BB133111EBL;
        return two ^ (two >>> 31);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The first ones far more often than the last, as names, towns and specialties are spread in the world. */
    <T> T often(List<T> from) {
        double at = Math.pow(random.nextDouble(), 2.2) * from.size();
        return from.get((int) at);
    }

    /** Different ones, in the order in which they were drawn. */
    <T> List<T> some(List<T> from, int count) {
        var left = new ArrayList<>(from);
        var drawn = new ArrayList<T>();
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }
}
