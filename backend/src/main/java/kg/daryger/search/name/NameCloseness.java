package kg.daryger.search.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How close a person's name is to what was asked, from 0 to 1, vowels counted: Марат asked, Мурат found gives less than
 * any spelling of Марат. Words are paired in the best way whatever their order; a patronymic that one side lacks costs
 * nothing, a word that the query did not name very little.
 */
public final class NameCloseness {
    private static final double LEAST = .5;
    /** Whoever is so close to one word is not the beginning of two. */
    private static final double ITSELF = .95;

    /** A word that is in somebody's text is worth as much as a name that is as close to it. */
    public static final double IN_TEXT = .85;

    private static final double UNKNOWN = -1;
    private static final double UNASKED = .015;
    private static final double INITIAL = .9;
    private static final double OTHER_SEX = .01;
    private static final double HONORIFIC = .88;
    private static final double INITIAL_WEIGHT = .35;
    private static final double PATRONYMIC_WEIGHT = .4;

    private final ParsedName asked;
    private final double weight;
    /** Candidates share words: how close each asked part, then each joined pair of them, is to a found word. */
    private final Map<NamePart, double[]> known = new HashMap<>();

    private NameCloseness(ParsedName asked) {
        this.asked = asked;
        double total = 0;
        for (NamePart part : asked.parts()) total += weight(part);
        this.weight = Math.max(total, .1);
    }

    /** For comparing many found names with one that was asked; for one thread. */
    public static NameCloseness to(ParsedName asked) {
        return new NameCloseness(asked);
    }

    /** The closeness of a found name to the asked one; 0 when either has no parts. */
    public static double between(ParsedName asked, ParsedName found) {
        return to(asked).of(found);
    }

    /** The closeness of a found name to the asked one; 0 when either has no parts. */
    public double of(ParsedName found) {
        return of(found, Met.ALL_BY_NAME);
    }

    /** The same of what an engine found, which says by what: a word that resembles a name by chance is none. */
    public double of(ParsedName found, Met met) {
        if (asked.size() == 0) return 0;
        Comparison comparison = new Comparison(found, met);
        Pairing best = comparison.best(0, 0);
        // who was not found by the name loses nothing by having a long one
        if (best.taken == 0) return of(met);
        return Math.max(0, best.score / weight - UNASKED * comparison.unasked(best.taken));
    }

    /** How close it is when no part is a name. */
    public double of(Met met) {
        double score = 0;
        for (int i = 0; i < asked.size(); i++)
            score += met.isInText(i) ? weight(asked.parts().get(i)) * IN_TEXT : 0;
        return score / weight;
    }

    /**
     * By what a document was found: a bit for each part of the asked name.
     *
     * @param byName a key of the part was met, alone or joined with a neighbour
     * @param inText the part is a word of a text
     */
    public record Met(int byName, int inText) {

        static final Met ALL_BY_NAME = new Met(-1, 0);

        private boolean isByName(int part) {
            return (byName >> part & 1) != 0;
        }

        private boolean isInText(int part) {
            return (inText >> part & 1) != 0;
        }
    }

    private static double weight(NamePart part) {
        if (part.isInitial()) return INITIAL_WEIGHT;
        return part.isPatronymic() ? PATRONYMIC_WEIGHT : 1;
    }

    private record Pairing(double score, int taken) {
        Pairing plus(double more) {
            return new Pairing(score + more, taken);
        }
    }

    /** @param at an asked part, or, counted on, an asked pair */
    private double closeness(int at, NamePart found) {
        double[] all = known.computeIfAbsent(found, none -> {
            double[] unknown = new double[asked.size() + asked.pairs()];
            Arrays.fill(unknown, UNKNOWN);
            return unknown;
        });
        if (all[at] == UNKNOWN) {
            all[at] = between(at < asked.size() ? asked.parts().get(at) : asked.joined(at - asked.size()), found);
        }
        return all[at];
    }

    private static Pairing better(Pairing one, Pairing other) {
        return other.score > one.score ? other : one;
    }

    /** With one found name. */
    private final class Comparison {

        private final ParsedName found;
        private final Met met;
        /** Worked out when a pairing needs it. */
        private final @Nullable Double[][] joined;

        Comparison(ParsedName found, Met met) {
            this.found = found;
            this.met = met;
            this.joined = new Double[asked.size()][found.pairs()];
        }

        private double close(int i, int at) {
            return closeness(at, found.parts().get(i));
        }

        int unasked(int taken) {
            int count = 0;
            for (int i = 0; i < found.size(); i++) {
                if ((taken >> i & 1) == 0 && !found.parts().get(i).isPatronymic()) count++;
            }
            return count;
        }

        Pairing best(int at, int taken) {
            if (at == asked.size()) return new Pairing(0, taken);
            NamePart part = asked.parts().get(at);
            Pairing best = best(at + 1, taken).plus(left(at));
            boolean named = met.isByName(at);
            boolean joins = asked.joins(at) && (named || met.isByName(at + 1));
            for (int i = 0; i < found.size(); i++) {
                if ((taken >> i & 1) != 0) continue;
                if (named && close(i, at) >= LEAST) {
                    best = better(best, best(at + 1, taken | 1 << i).plus(weight(part) * close(i, at)));
                }
                if (joins && close(i, asked.size() + at) >= LEAST) {
                    double both = weight(part) + weight(asked.parts().get(at + 1));
                    best = better(best, best(at + 2, taken | 1 << i).plus(both * close(i, asked.size() + at)));
                }
                if (named && found.joins(i) && (taken >> i + 1 & 1) == 0) {
                    double both = joined(at, i);
                    if (both >= LEAST)
                        best = better(best, best(at + 1, taken | 3 << i).plus(weight(part) * both));
                }
            }
            return best;
        }

        private double joined(int at, int pair) {
            Double known = joined[at][pair];
            if (known == null) {
                NamePart part = asked.parts().get(at);
                boolean alone = Math.max(close(pair, at), close(pair + 1, at)) >= ITSELF;
                boolean far = alone
                        || part.isUnlike(found.parts().get(pair), found.parts().get(pair + 1));
                known = far ? 0 : between(part, found.joined(pair));
                joined[at][pair] = known;
            }
            return known;
        }

        /** Of a part that is no name here. A patronymic that the document does not have says nothing against it. */
        private double left(int at) {
            NamePart part = asked.parts().get(at);
            if (met.isInText(at)) return weight(part) * IN_TEXT;
            if (!part.isPatronymic()) return 0;
            boolean bothHave = found.parts().stream().anyMatch(NamePart::isPatronymic);
            return bothHave ? 0 : PATRONYMIC_WEIGHT * .9;
        }
    }

    static double between(NamePart asked, NamePart found) {
        if (asked.isInitial() || found.isInitial()) return initials(asked, found);
        double best = between(asked.lattice(), found.lattice()) - Ending.difference(asked.ending(), found.ending());
        if (asked.isFeminine() != found.isFeminine() && asked.ending() == found.ending()) best -= OTHER_SEX;
        boolean oneIsSurname = (asked.ending() == Ending.SURNAME) != (found.ending() == Ending.SURNAME);
        if (oneIsSurname) best = Math.max(best, between(asked.whole(), found.whole()));
        return Math.max(best, Math.max(bare(asked.bare(), found.lattice()), bare(found.bare(), asked.lattice())));
    }

    private static double initials(NamePart asked, NamePart found) {
        for (Lattice.Edge a : asked.lattice().from(0)) {
            for (Lattice.Edge b : found.lattice().from(0)) {
                if (Sounds.distance(a.sound(), b.sound()) < .1) return INITIAL;
            }
        }
        return 0;
    }

    private static double bare(@Nullable Lattice bare, Lattice other) {
        return bare == null ? 0 : between(bare, other) * HONORIFIC;
    }

    private static double between(Lattice one, Lattice other) {
        int longer = Math.max(one.sounds(), other.sounds());
        int shorter = Math.min(one.sounds(), other.sounds());
        if (Lattice.differInLength(shorter, longer) || !one.resembles(other)) return 0;
        float length = Math.max(3, (one.sounds() + other.sounds()) / 2f);
        float distance = Lattice.distance(one, other, (float) (1 - LEAST) * length);
        return distance > length ? 0 : 1 - distance / length;
    }
}
