package kg.daryger.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kg.daryger.bench.Asked.Kind;

/**
 * Finds the questions to which all sides give the same answer: total, number of hits, and every facet count. The bare
 * engines have to agree always; ours finds more where it takes a word for a spelling, a stem or a concept, and then the
 * question does not mean the same and is not asked.
 */
final class Agreement {

    /** After so many times the wanted number of differing answers there is no hope. */
    private static final int TRIES = 4;

    private final List<Side> sides;
    private final List<Asked> agreed = new ArrayList<>();
    private final Map<Kind, String> said = new EnumMap<>(Kind.class);

    Agreement(List<Side> sides) {
        this.sides = sides;
    }

    List<Asked> of(QueryMix mix, long seed) throws Exception {
        int lacking = 0;
        for (var kind : List.of(Kind.NAME, Kind.PREFIX, Kind.WORDS, Kind.SORTED, Kind.FACETS)) {
            int wanted = QueryMix.shares().get(kind);
            lacking += wanted - take(kind, mix.candidates(kind), wanted);
        }
        int filters = QueryMix.shares().get(Kind.FILTER) + lacking;
        if (take(Kind.FILTER, mix.candidates(Kind.FILTER), filters) < filters) {
            throw new IllegalStateException("too few questions mean the same everywhere: " + said);
        }
        Collections.shuffle(agreed, new Random(seed));
        return agreed;
    }

    private int take(Kind kind, List<Asked> candidates, int wanted) throws Exception {
        int taken = 0;
        int differing = 0;
        for (var asked : candidates) {
            if (taken == wanted || differing == TRIES * wanted) {
                break;
            }
            if (same(asked)) {
                agreed.add(asked);
                taken++;
            } else {
                differing++;
            }
        }
        said.put(kind, "%d %s (%d more mean something else to us)".formatted(taken, kind.label(), differing));
        return taken;
    }

    private boolean same(Asked asked) throws Exception {
        Answered bare = null;
        Answered ours = null;
        for (var side : sides) {
            var answered = side.read(asked, side.ask(asked));
            if (side instanceof AppSide) {
                if (ours != null && !ours.equals(answered)) {
                    return false;
                }
                ours = answered;
            } else {
                if (bare != null && !bare.equals(answered)) {
                    throw new IllegalStateException(
                            side.name() + " answers " + asked + " otherwise: " + answered + " instead of " + bare);
                }
                bare = answered;
            }
        }
        var equal = ours == null || bare == null || ours.equals(bare.shown());
        if (!equal && asked.words().isEmpty()) {
            throw new IllegalStateException("Daryger answers " + asked + " otherwise: " + ours + " instead of " + bare);
        }
        return equal;
    }

    /** How many of each kind, for the report. */
    String said() {
        return String.join("; ", said.values());
    }
}
