package kg.daryger.taxonomy.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.text.Folding;

/**
 * What words are about, across languages: "Herzchirurg" and «операция на сердце» are both about heart and surgery. A
 * pattern ending in * matches the beginning of words; others match a word in any inflection. Parts of compounds count.
 */
public final class TopicLexicon {
    /** @param patterns plain or with a star at the end, in any language */
    public record Topic(String code, float weight, List<String> patterns) {}

    private static final float SAYS_LITTLE = .25f;
    private static final int SHORTEST_PATTERN = 3;
    private static final int SHORTEST_PART = 4;
    private static final int FREE_ENDING = 3;
    private static final int FREE_OF_LOGIST = 6;
    private static final char CYRILLIC = '\u0400';
    private static final int LONGEST_PREFIX = 16;

    private final List<Topic> topics;
    private final Map<String, BitSet> byPrefix = new HashMap<>();
    private final Map<String, BitSet> byWord = new HashMap<>();

    public TopicLexicon(List<Topic> topics) {
        this.topics = List.copyOf(topics);
        for (int number = 0; number < topics.size(); number++) {
            for (String pattern : topics.get(number).patterns()) add(pattern, number);
        }
    }

    private void add(String pattern, int number) {
        String plain = Folding.plain(Folding.lower(pattern));
        if (plain.endsWith("*")) {
            mark(byPrefix, plain.substring(0, plain.length() - 1), number);
            return;
        }
        mark(byWord, plain, number);
        if (plain.length() >= SHORTEST_PART) mark(byPrefix, plain + "|", number);
        for (String stem : stems(pattern)) mark(byWord, stem, number);
    }

    private static List<String> stems(String word) {
        return WordForms.stems(Folding.lower(word)).stream()
                .map(Folding::plain)
                .filter(s -> s.length() > 2)
                .toList();
    }

    private static void mark(Map<String, BitSet> index, String key, int number) {
        index.computeIfAbsent(key, k -> new BitSet()).set(number);
    }

    /** @param topics empty when the word is about nothing known @param cover how much of the word says so, 0 to 1 */
    record About(BitSet topics, float cover) {}

    /** The topics of one lower-case word. */
    About of(String word) {
        Reading reading = new Reading(Folding.plain(word));
        List<String> forms = new ArrayList<>(NameLike.is(word) ? List.of() : stems(word));
        forms.add(reading.plain);
        forms.add(Folding.withoutDigraphs(reading.plain));
        for (String form : forms) {
            BitSet direct = byWord.get(form);
            if (direct != null) reading.all.or(direct);
        }
        boolean wholly = !reading.all.isEmpty();
        if (!NameLike.is(word)) reading.readParts();
        return new About(reading.all, wholly ? 1 : reading.cover());
    }

    /** Reads a word from left to right as the parts of a compound: кардио·хирург, Wirbelsäulen·chirurg. */
    private final class Reading {
        private final String plain;
        private final BitSet all = new BitSet();
        private int covered;

        Reading(String plain) {
            this.plain = plain;
        }

        void readParts() {
            int first = longest(0, SHORTEST_PATTERN);
            if (first == 0) return;
            for (int at = first; at <= plain.length() - SHORTEST_PART; at++) {
                int end = longest(at, SHORTEST_PART);
                if (end > at) at = end - 1;
            }
        }

        private int longest(int at, int shortest) {
            for (int length = Math.min(LONGEST_PREFIX, plain.length() - at); length >= shortest; length--) {
                String part = plain.substring(at, at + length);
                BitSet found = byPrefix.get(part);
                if (found == null && part.charAt(0) < CYRILLIC) found = byPrefix.get(part + "|");
                if (found != null) {
                    all.or(found);
                    covered += length;
                    return at + length;
                }
            }
            return 0;
        }

        float cover() {
            int free = plain.contains("лог") || plain.contains("log") ? FREE_OF_LOGIST : FREE_ENDING;
            return plain.isEmpty() ? 0 : Math.min(1, (covered + free) / (float) plain.length());
        }
    }

    /** Whether the word only says that a doctor, a treatment or a disease is meant. */
    boolean saysLittle(String word) {
        BitSet about = of(word).topics();
        return !about.isEmpty() && about.stream().allMatch(t -> topics.get(t).weight() <= SAYS_LITTLE);
    }

    float weight(int topic) {
        return topics.get(topic).weight();
    }

    /** The summed weight of topics. */
    float weight(BitSet about) {
        float sum = 0;
        for (int t = about.nextSetBit(0); t >= 0; t = about.nextSetBit(t + 1))
            sum += topics.get(t).weight();
        return sum;
    }

    boolean hasContent(BitSet about) {
        return about.stream().anyMatch(t -> topics.get(t).weight() > SAYS_LITTLE);
    }
}
