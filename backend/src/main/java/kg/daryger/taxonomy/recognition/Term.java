package kg.daryger.taxonomy.recognition;

/**
 * One name of a concept, as words of the lexicon.
 *
 * @param concept its number in the wordbook
 * @param via the name as written
 * @param words its content words; function words are left out
 * @param worth 1 for a name as written, less for a derived one
 */
record Term(int concept, String via, int[] words, float worth) {}
