package kg.daryger.taxonomy.recognition;

/**
 * One reading of some of the query's words.
 *
 * @param concept its number in the wordbook
 * @param via the name, or the name whose topics it shares
 * @param words bit i is set when the query's word i belongs to it
 * @param score how well the words fit, 0 to 1
 * @param said how much the covered words say: the sum of their weights
 * @param whole whether all words of the name were found
 */
record Candidate(int concept, String via, long words, float score, float said, boolean whole) {
    boolean overlaps(long others) {
        return (words & others) != 0;
    }

    /** What decides between overlapping readings: a long, well fitting one wins. */
    float strength() {
        return score * said;
    }

    Candidate withScore(float other) {
        return new Candidate(concept, via, words, other, said, whole);
    }
}
