package kg.daryger.search.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kg.daryger.search.name.Graphemes.Reading;

/**
 * All ways to read one word, as a graph whose edges are sounds: "sh" leads on by ш and by с+х. Nodes are numbered in
 * order, so that every edge leads to a higher number and one pass compares two lattices.
 */
final class Lattice {
    /** One sound between two nodes; {@code absence} is what it costs when the other spelling lacks it. */
    record Edge(int to, byte sound, float cost, float absence) {}

    private static final float SWAP = .7f;

    private final Edge[][] edges;
    private final int sounds;
    private final int consonants;

    private Lattice(Edge[][] edges, int sounds) {
        this.edges = edges;
        this.sounds = sounds;
        int set = 0;
        for (Edge[] node : edges) {
            for (Edge edge : node) {
                if (!Sounds.isVowel(edge.sound) && !Sounds.isGlide(edge.sound)) set |= 1 << edge.sound;
            }
        }
        this.consonants = set;
    }

    /** Reads a folded word (lower case, one script); letters that no table knows are left out. */
    static Lattice of(String word) {
        return new Builder(word).build();
    }

    Edge[] from(int node) {
        return edges[node];
    }

    int nodes() {
        return edges.length;
    }

    /** Whether so many consonants are shared that a comparison is worth its time. */
    boolean resembles(Lattice other) {
        int fewer = Math.min(Integer.bitCount(consonants), Integer.bitCount(other.consonants));
        return Integer.bitCount(consonants & other.consonants) * 2 >= fewer;
    }

    /** Whether most consonants are shared with two words that may have been written as one. */
    boolean resembles(Lattice first, Lattice second) {
        int both = first.consonants | second.consonants;
        int fewer = Math.min(Integer.bitCount(consonants), Integer.bitCount(both));
        return Integer.bitCount(consonants & both) * 4 >= fewer * 3;
    }

    /** Whether one of two words has so many sounds less than the other that they are no spellings of one name. */
    static boolean differInLength(int shorter, int longer) {
        return shorter * 5 < longer * 3;
    }

    /** How long the word is in its most usual reading, doubled sounds counted once. */
    int sounds() {
        return sounds;
    }

    /**
     * The cheapest way to turn one word into the other: 0 for the same name, about 1 for every wrong letter; more than
     * {@code most} is not worked out and answered as {@link Float#MAX_VALUE}.
     */
    static float distance(Lattice one, Lattice other, float most) {
        int columns = other.nodes();
        float[] best = new float[one.nodes() * columns];
        Arrays.fill(best, Float.MAX_VALUE);
        best[0] = 0;
        for (int at = 0; at < best.length - 1; at++) {
            if (best[at] <= most) {
                step(one.edges[at / columns], other.edges, best, at);
                swap(one, other, best, at);
            }
        }
        return best[best.length - 1];
    }

    private static void step(Edge[] ones, Edge[][] others, float[] best, int at) {
        int columns = others.length;
        int row = at / columns;
        int column = at % columns;
        float here = best[at];
        for (Edge b : others[column]) lower(best, row * columns + b.to, here + b.cost + b.absence);
        for (Edge a : ones) {
            lower(best, a.to * columns + column, here + a.cost + a.absence);
            for (Edge b : others[column]) {
                lower(best, a.to * columns + b.to, here + a.cost + b.cost + Sounds.distance(a.sound, b.sound));
            }
        }
    }

    /** Two neighbouring letters typed in the wrong order are one slip, not two. */
    private static void swap(Lattice one, Lattice other, float[] best, int at) {
        int columns = other.edges.length;
        Edge[] ones = one.edges[at / columns];
        Edge[] others = other.edges[at % columns];
        if (ones.length == 0 || others.length == 0) return;
        Edge a = ones[0];
        Edge b = others[0];
        if (a.sound == b.sound) return;
        for (Edge a2 : one.edges[a.to]) {
            if (a2.sound != b.sound) continue;
            for (Edge b2 : other.edges[b.to]) {
                if (b2.sound == a.sound) lower(best, a2.to * columns + b2.to, best[at] + SWAP);
            }
        }
    }

    private static void lower(float[] best, int at, float cost) {
        if (cost < best[at]) best[at] = cost;
    }

    private static final class Builder {
        private final List<List<Reading>> graphemes = new ArrayList<>();
        private final List<List<Edge>> edges = new ArrayList<>();

        Builder(String word) {
            for (int at = 0; at < word.length(); ) {
                int length = Graphemes.lengthAt(word, at);
                List<Reading> readings = length == 0 ? List.of() : Graphemes.readings(word.substring(at, at + length));
                if (!readings.isEmpty() && readings.getFirst().sounds().length > 0) graphemes.add(readings);
                at += Math.max(1, length);
            }
        }

        Lattice build() {
            edges.add(new ArrayList<>());
            int sounds = 0;
            int last = -1;
            for (int g = 0; g < graphemes.size(); g++) {
                byte[] usual = graphemes.get(g).getFirst().sounds();
                add(g);
                sounds += usual.length - (usual[0] == last ? 1 : 0);
                last = usual[usual.length - 1];
            }
            return new Lattice(edges.stream().map(e -> e.toArray(new Edge[0])).toArray(Edge[][]::new), sounds);
        }

        private void add(int grapheme) {
            List<Reading> readings = graphemes.get(grapheme);
            int start = edges.size() - 1;
            int inner = readings.stream().mapToInt(r -> r.sounds().length - 1).sum();
            int end = start + inner + 1;
            for (int i = start; i < end; i++) edges.add(new ArrayList<>());
            int next = start + 1;
            for (Reading reading : readings) {
                byte[] sounds = reading.sounds();
                int from = start;
                for (int i = 0; i < sounds.length; i++) {
                    int to = i == sounds.length - 1 ? end : next++;
                    int before = i > 0 ? sounds[i - 1] : neighbour(grapheme - 1, false);
                    int after = i < sounds.length - 1 ? sounds[i + 1] : neighbour(grapheme + 1, true);
                    float absence = Sounds.absence(sounds[i], before, after);
                    edges.get(from).add(new Edge(to, sounds[i], i == 0 ? reading.cost() : 0, absence));
                    from = to;
                }
            }
        }

        private int neighbour(int grapheme, boolean first) {
            if (grapheme < 0 || grapheme >= graphemes.size()) return -1;
            byte[] sounds = graphemes.get(grapheme).getFirst().sounds();
            return sounds[first ? 0 : sounds.length - 1];
        }
    }
}
