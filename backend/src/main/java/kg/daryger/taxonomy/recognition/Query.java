package kg.daryger.taxonomy.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kg.daryger.taxonomy.text.FunctionWords;
import kg.daryger.taxonomy.text.Word;

/** The words of a query with what each may stand for, what it is about and how much it says. */
final class Query {
    static final int MOST_WORDS = 32;
    private static final float WELL_COVERED = .85f;
    private static final float SURE_SLIP = .87f;

    private final String text;
    private final List<Word> words;
    private final List<List<Lexicon.Match>> matches = new ArrayList<>();
    private final List<BitSet> topics = new ArrayList<>();
    private final float[] topicSure;
    private final float[] said;

    Query(String text, Wordbook wordbook) {
        this.text = text;
        List<Word> all = Word.of(text);
        this.words = all.subList(0, Math.min(MOST_WORDS, all.size()));
        this.topicSure = new float[words.size()];
        this.said = new float[words.size()];
        for (int i = 0; i < words.size(); i++) look(i, wordbook);
    }

    private void look(int i, Wordbook wordbook) {
        String word = words.get(i).text();
        boolean says = !FunctionWords.isOne(word);
        List<Lexicon.Match> found = says ? wordbook.lexicon().matches(word) : List.of();
        matches.add(found);
        BitSet about = topics(i, wordbook);
        topics.add(about);
        float byWord =
                found.isEmpty() ? 0 : wordbook.lexicon().weight(found.getFirst().word());
        float byTopic = 0;
        for (int t = about.nextSetBit(0); t >= 0; t = about.nextSetBit(t + 1)) {
            byTopic = Math.max(byTopic, wordbook.topics().weight(t));
        }
        said[i] = says ? Math.max(byTopic, byWord) : byTopic;
    }

    /** What the word itself is about; where that leaves much of it unread, what the word that it resembles is about. */
    private BitSet topics(int i, Wordbook wordbook) {
        TopicLexicon.About own = wordbook.topics().of(words.get(i).text());
        topicSure[i] = own.cover();
        List<Lexicon.Match> found = matches.get(i);
        if (own.topics().isEmpty() || (own.cover() < WELL_COVERED && !found.isEmpty())) {
            for (Lexicon.Match match : found) {
                TopicLexicon.About meant =
                        wordbook.topics().of(wordbook.lexicon().text(match.word()));
                boolean better = meant.cover() * match.sure() > topicSure[i];
                if (match.sure() < SURE_SLIP || meant.topics().isEmpty() || !better) continue;
                topicSure[i] = match.sure();
                return meant.topics();
            }
        }
        return own.topics();
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    List<Lexicon.Match> matches(int i) {
        return matches.get(i);
    }

    BitSet topics(int i) {
        return topics.get(i);
    }

    float topicSure(int i) {
        return topicSure[i];
    }

    /** How much the word says: 0 for function words and unknown ones. */
    float said(int i) {
        return said[i];
    }

    float said(long set) {
        float sum = 0;
        for (int i = 0; i < size(); i++) if ((set >> i & 1) != 0) sum += said[i];
        return sum;
    }

    int from(long set) {
        return words.get(Long.numberOfTrailingZeros(set)).from();
    }

    int to(long set) {
        return words.get(63 - Long.numberOfLeadingZeros(set)).to();
    }

    String text(long set) {
        return text.substring(from(set), to(set));
    }
}
