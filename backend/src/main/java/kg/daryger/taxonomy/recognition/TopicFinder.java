package kg.daryger.taxonomy.recognition;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.recognition.Wordbook.About;

/** Finds concepts that are about the same things as the query, whatever words it uses. */
final class TopicFinder {
    private static final float BEST = .9f;
    private static final float LEAST = .4f;

    private final Wordbook wordbook;
    private final Query query;
    private final long region;
    private final BitSet asked = new BitSet();
    private final Map<Integer, Float> sure = new HashMap<>();

    private TopicFinder(Wordbook wordbook, Query query, long region) {
        this.wordbook = wordbook;
        this.query = query;
        this.region = region;
        for (int i = 0; i < query.size(); i++) {
            if ((region >> i & 1) == 0) continue;
            float certain = query.topicSure(i);
            asked.or(query.topics(i));
            query.topics(i).stream().forEach(t -> sure.merge(t, certain, Math::max));
        }
    }

    /** The best reading by topics for each concept, from the words in {@code region}. */
    static List<Candidate> find(Wordbook wordbook, Query query, long region) {
        TopicFinder finder = new TopicFinder(wordbook, query, region);
        if (!wordbook.topics().hasContent(finder.asked)) return List.of();
        Map<Integer, Candidate> best = new HashMap<>();
        float total = wordbook.topics().weight(finder.asked);
        for (About about : wordbook.abouts()) {
            float shared = finder.shared(about.topics());
            if (shared == 0) continue;
            float both = wordbook.topics().weight(finder.common(about.topics()));
            float score = BEST * shared / (total + about.weight() - both);
            Candidate known = best.get(about.concept());
            if (score >= LEAST && (known == null || known.score() < score)) {
                best.put(about.concept(), finder.candidate(about, score));
            }
        }
        return List.copyOf(best.values());
    }

    private float shared(BitSet topics) {
        if (!topics.intersects(asked)) return 0;
        float sum = 0;
        for (int t = topics.nextSetBit(0); t >= 0; t = topics.nextSetBit(t + 1)) {
            if (asked.get(t)) sum += wordbook.topics().weight(t) * sure.getOrDefault(t, 0f);
        }
        return sum;
    }

    private BitSet common(BitSet topics) {
        BitSet common = (BitSet) topics.clone();
        common.and(asked);
        return common;
    }

    private Candidate candidate(About about, float score) {
        long words = 0;
        for (int i = 0; i < query.size(); i++) {
            if ((region >> i & 1) != 0 && query.topics(i).intersects(about.topics())) words |= 1L << i;
        }
        return new Candidate(about.concept(), about.via(), words, score, query.said(words), false);
    }
}
