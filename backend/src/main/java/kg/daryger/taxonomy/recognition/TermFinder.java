package kg.daryger.taxonomy.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.text.FunctionWords;

/** Finds the names of concepts among the words of a query: whole ones, and parts of medical names and institutions. */
final class TermFinder {
    private static final float GAP = .015f;
    private static final float PARTIAL = .85f;
    private static final float LEAST_OF_MEDICAL = .4f;
    private static final float LEAST_OF_INSTITUTION = .6f;
    private static final float UNLED_PLACE = .5f;

    private final Wordbook wordbook;
    private final Query query;
    private final Map<Integer, Hit> hits = new HashMap<>();

    private TermFinder(Wordbook wordbook, Query query) {
        this.wordbook = wordbook;
        this.query = query;
    }

    static List<Candidate> find(Wordbook wordbook, Query query) {
        TermFinder finder = new TermFinder(wordbook, query);
        for (int i = 0; i < query.size(); i++) finder.collect(i);
        List<Candidate> found = new ArrayList<>();
        finder.hits.forEach((term, hit) -> finder.judge(wordbook.term(term), hit, found));
        return found;
    }

    /** The best word of the query for each word of one name. */
    private static final class Hit {
        final float[] sure;
        final int[] at;

        Hit(int words) {
            sure = new float[words];
            at = new int[words];
        }
    }

    private void collect(int i) {
        for (Lexicon.Match match : query.matches(i)) {
            for (int number : wordbook.lexicon().termsWith(match.word())) {
                Term term = wordbook.term(number);
                Hit hit = hits.computeIfAbsent(number, n -> new Hit(term.words().length));
                for (int w = 0; w < term.words().length; w++) {
                    if (term.words()[w] == match.word() && match.sure() > hit.sure[w] && isFree(hit, w, i, match)) {
                        hit.sure[w] = match.sure();
                        hit.at[w] = i;
                    }
                }
            }
        }
    }

    /** A word of the query stands for one word of a name only. */
    private static boolean isFree(Hit hit, int word, int at, Lexicon.Match match) {
        for (int w = 0; w < hit.sure.length; w++) {
            if (w == word || hit.sure[w] == 0 || hit.at[w] != at) continue;
            if (hit.sure[w] >= match.sure()) return false;
            hit.sure[w] = 0;
        }
        return true;
    }

    private void judge(Term term, Hit hit, List<Candidate> found) {
        float weight = 0;
        float sure = 0;
        long words = 0;
        boolean whole = true;
        for (int w = 0; w < term.words().length; w++) {
            float one = wordbook.lexicon().weight(term.words()[w]);
            weight += one;
            sure += one * hit.sure[w];
            if (hit.sure[w] > 0) words |= 1L << hit.at[w];
            else whole = false;
        }
        if (words == 0) return;
        float score = sure / weight * term.worth() - GAP * gaps(words);
        Known known = wordbook.concept(term.concept());
        if (!whole) {
            if (score < leastPart(known)) return;
            score *= PARTIAL;
        }
        if (known.kind() == ConceptKind.CITY) score *= place(known, words);
        found.add(new Candidate(term.concept(), term.via(), words, score, query.said(words), whole));
    }

    private static float leastPart(Known known) {
        if (known.isMedical()) return LEAST_OF_MEDICAL;
        return known.kind() == ConceptKind.INSTITUTION ? LEAST_OF_INSTITUTION : Float.MAX_VALUE;
    }

    private static int gaps(long words) {
        int span = 64 - Long.numberOfLeadingZeros(words) - Long.numberOfTrailingZeros(words);
        return Math.min(8, span - Long.bitCount(words));
    }

    /** A small place with the name of anything is meant only where a place is expected. */
    private float place(Known known, long words) {
        if (known.prominence() > 0) return known.prominence() > 1 ? 1 : .98f;
        int first = Long.numberOfTrailingZeros(words);
        boolean led =
                first > 0 && FunctionWords.leadsToPlace(query.word(first - 1).text());
        return led ? .95f : UNLED_PLACE;
    }
}
