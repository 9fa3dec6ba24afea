package kg.daryger.taxonomy.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.Through;
import kg.daryger.taxonomy.text.FunctionWords;
import kg.daryger.taxonomy.text.KeyboardLayout;
import kg.daryger.taxonomy.text.Word;

/** Reads a query: chosen readings of its words, which never overlap, first; then others that are possible. */
public final class Recogniser {
    private static final float CHOSEN = .72f;
    private static final float CHOSEN_IN_PART = .6f;
    private static final float CHOSEN_BY_TOPIC = .6f;
    private static final float ALTERNATIVE = .94f;
    private static final float ALONE = .55f;
    private static final double OTHER_LAYOUT = .95;
    private static final int MOST = 24;

    private final Wordbook wordbook;

    public Recogniser(Wordbook wordbook) {
        this.wordbook = wordbook;
    }

    /**
     * The concepts in a text, surest first. Chosen readings come before the alternatives to them, which overlap them;
     * whoever wants one reading per word takes them in order and leaves out what overlaps.
     */
    public List<Recognised> recognise(String text) {
        List<Recognised> found = read(text);
        if (isSure(found)) return found;
        return KeyboardLayout.other(text)
                .map(other ->
                        whollyRead(other).stream().map(r -> asTyped(r, text)).toList())
                .filter(Recogniser::isSure)
                .orElse(found);
    }

    private static boolean isSure(List<Recognised> found) {
        return !found.isEmpty() && found.getFirst().confidence() > CHOSEN;
    }

    /** In the other layout any text is some text: it counts only when all of it is understood without a slip. */
    private List<Recognised> whollyRead(String other) {
        List<Recognised> found = read(other);
        boolean all = Word.of(other).stream()
                .allMatch(w -> FunctionWords.isOne(w.text())
                        || found.stream()
                                .anyMatch(r -> r.confidence() > .92 && r.from() <= w.from() && r.to() >= w.to()));
        return all ? found : List.of();
    }

    /** Both layouts have as many characters, so that positions stay what they are. */
    private static Recognised asTyped(Recognised r, String typed) {
        String words = typed.substring(r.from(), r.to());
        return new Recognised(
                r.kind(), r.code(), words, r.from(), r.to(), r.via(), Through.LAYOUT, r.confidence() * OTHER_LAYOUT);
    }

    private List<Recognised> read(String text) {
        Query query = new Query(text, wordbook);
        if (query.size() == 0) return List.of();
        List<Candidate> named = TermFinder.find(wordbook, query);
        List<Candidate> others = choose(named);
        long region = (1L << query.size()) - 1;
        for (Candidate other : others) region &= ~other.words();
        List<Candidate> medical = medical(query, named, region);
        List<Candidate> chosen = new ArrayList<>(others);
        chosen.addAll(chooseMedical(medical));
        return answer(query, chosen, alternatives(medical, named));
    }

    private boolean isMedical(Candidate candidate) {
        return wordbook.concept(candidate.concept()).isMedical();
    }

    /** Places, languages, kinds of help and institutions that win against everything that overlaps them. */
    private List<Candidate> choose(List<Candidate> all) {
        List<Candidate> sorted = all.stream()
                .filter(c -> !isMedical(c))
                .filter(c -> c.score() >= (c.whole() ? CHOSEN : CHOSEN_IN_PART))
                .sorted(order())
                .toList();
        List<Candidate> chosen = new ArrayList<>();
        long taken = 0;
        for (Candidate candidate : sorted) {
            if (candidate.overlaps(taken)) continue;
            boolean medicalWins = all.stream().anyMatch(m -> isMedical(m) && m.whole() && wins(m, candidate));
            if (medicalWins) continue;
            chosen.add(candidate);
            taken |= candidate.words();
        }
        return chosen;
    }

    private static boolean wins(Candidate medical, Candidate other) {
        if (!medical.overlaps(other.words())) return false;
        int longer = Long.bitCount(medical.words()) - Long.bitCount(other.words());
        return longer > 0 ? medical.score() > .8f : longer == 0 && medical.score() >= other.score() - .02f;
    }

    private Comparator<Candidate> order() {
        return Comparator.<Candidate>comparingInt(c -> -Long.bitCount(c.words()))
                .thenComparing(c -> -c.score())
                .thenComparing(c -> kind(c) == ConceptKind.INSTITUTION ? 1 : 0)
                .thenComparing(c -> -wordbook.concept(c.concept()).prominence())
                .thenComparing(c -> kind(c))
                .thenComparing(Candidate::concept);
    }

    private ConceptKind kind(Candidate candidate) {
        return wordbook.concept(candidate.concept()).kind();
    }

    /** Every medical concept once, with its best reading, scored against all that the region says. */
    private List<Candidate> medical(Query query, List<Candidate> named, long region) {
        Map<Integer, Candidate> best = new HashMap<>();
        float said = Math.max(.01f, query.said(region));
        List<Candidate> all = new ArrayList<>(TopicFinder.find(wordbook, query, region));
        for (Candidate candidate : named) {
            if (!isMedical(candidate) || (candidate.words() & ~region) != 0) continue;
            all.add(candidate);
        }
        for (Candidate candidate : all) {
            best.merge(candidate.concept(), candidate, (a, b) -> rank(b, said) > rank(a, said) ? b : a);
        }
        return best.values().stream()
                .sorted(Comparator.<Candidate>comparingDouble(c -> -rank(c, said))
                        .thenComparing(Candidate::concept))
                .toList();
    }

    private static float rank(Candidate candidate, float said) {
        return candidate.score() * (ALONE + (1 - ALONE) * Math.min(1, candidate.said() / said));
    }

    /** Whole names first; a reading by topics wins only where it says more than the names that it overlaps. */
    private static List<Candidate> chooseMedical(List<Candidate> ranked) {
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate named : ranked) {
            boolean free = chosen.stream().noneMatch(c -> c.overlaps(named.words()));
            if (named.whole() && named.score() >= CHOSEN && free) chosen.add(named);
        }
        for (Candidate loose : ranked) {
            if (loose.whole() || loose.score() < CHOSEN_BY_TOPIC) continue;
            List<Candidate> against =
                    chosen.stream().filter(c -> c.overlaps(loose.words())).toList();
            if (loose.strength()
                    > against.stream().mapToDouble(Candidate::strength).sum()) {
                chosen.removeAll(against);
                chosen.add(loose);
            }
        }
        return chosen;
    }

    private List<Candidate> alternatives(List<Candidate> medical, List<Candidate> named) {
        List<Candidate> all = new ArrayList<>(medical);
        named.stream().filter(c -> !isMedical(c)).forEach(all::add);
        return all;
    }

    private List<Recognised> answer(Query query, List<Candidate> chosen, List<Candidate> others) {
        List<Recognised> answer = new ArrayList<>();
        Map<Integer, Boolean> said = new HashMap<>();
        chosen.stream()
                .sorted(Comparator.<Candidate>comparingDouble(c -> -c.score()).thenComparing(c -> -c.said()))
                .forEach(c -> {
                    if (said.putIfAbsent(c.concept(), true) == null) answer.add(recognised(query, c, c.score()));
                });
        float all = Math.max(.01f, query.said((1L << query.size()) - 1));
        others.stream()
                .sorted(Comparator.<Candidate>comparingDouble(c -> -rank(c, all))
                        .thenComparing(Candidate::concept))
                .forEach(c -> {
                    if (answer.size() < MOST && said.putIfAbsent(c.concept(), true) == null) {
                        answer.add(recognised(query, c, rank(c, all) * ALTERNATIVE));
                    }
                });
        return answer;
    }

    private Recognised recognised(Query query, Candidate candidate, float confidence) {
        Known known = wordbook.concept(candidate.concept());
        double rounded = Math.round(Math.min(1, confidence) * 1000) / 1000.0;
        return new Recognised(
                known.kind(),
                known.code(),
                query.text(candidate.words()),
                query.from(candidate.words()),
                query.to(candidate.words()),
                candidate.via(),
                // working out how a guess met would cost more than finding it
                rounded < Recognised.SURE
                        ? Through.NEAR
                        : Meeting.of(query.text(candidate.words()), candidate.via(), known, candidate.whole()),
                rounded);
    }
}
