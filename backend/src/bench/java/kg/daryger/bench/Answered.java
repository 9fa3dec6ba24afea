package kg.daryger.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * What an engine answered.
 *
 * @param hits how many were sent
 * @param counts by field and code; empty when nothing was counted
 */
record Answered(long total, int hits, Map<String, Map<String, Long>> counts) {

    /** Ours shows so many values of a facet, the most frequent; the bare sides show all. */
    private static final int SHOWN = 100;

    private static final Comparator<Entry<String, Long>> MOST_FIRST =
            Entry.<String, Long>comparingByValue().reversed().thenComparing(Entry.comparingByKey());

    /** The same with the values that a facet of ours would show. */
    Answered shown() {
        var shown = new LinkedHashMap<String, Map<String, Long>>();
        counts.forEach((field, values) -> shown.put(
                field,
                values.entrySet().stream()
                        .sorted(MOST_FIRST)
                        .limit(SHOWN)
                        .collect(Collectors.toMap(Entry::getKey, Entry::getValue))));
        return new Answered(total, hits, shown);
    }
}
