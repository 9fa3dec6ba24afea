package kg.daryger.search.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The smallest engine that uses the keys as the real ones do: constant scores by level, then closeness of the best 200. */
final class NameRegister {
    record Found(String name, double closeness) {}

    private static final int RERANKED = 200;

    private final List<String> names = new ArrayList<>();
    private final List<ParsedName> parsed = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    void add(String name) {
        ParsedName one = ParsedName.of(name);
        int id = names.size();
        names.add(name);
        parsed.add(one);
        for (String key : NameKeys.toIndex(one))
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(id);
    }

    List<Found> find(String query) {
        ParsedName asked = ParsedName.of(query);
        Map<Integer, Integer> scores = new HashMap<>();
        for (NameKeys.AskedWord word : NameKeys.toAsk(query)) {
            Map<Integer, Integer> best = new HashMap<>();
            for (String key : word.keys()) {
                for (int id : byKey.getOrDefault(key, List.of())) best.merge(id, NameKeys.weight(key), Math::max);
            }
            best.forEach((id, score) -> scores.merge(id, score, Integer::sum));
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(RERANKED)
                .map(e -> new Found(names.get(e.getKey()), NameCloseness.between(asked, parsed.get(e.getKey()))))
                .sorted(Comparator.comparingDouble(Found::closeness).reversed())
                .toList();
    }
}
