package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.name.NameCloseness;
import kg.daryger.search.name.ParsedName;
import kg.daryger.taxonomy.text.Recent;

/** The first candidates that an engine found by keys, ordered anew by the closeness of their names, vowels counted. */
public final class NameWindow {

    /** So many are ordered anew; those after them stay in the engine's order. */
    public static final int SIZE = 200;

    private final Recent<String, ParsedName> names = new Recent<>(10_000, ParsedName::of);

    /** @param asked the words of the query that no concept stands for */
    public List<EngineHit> ranked(List<EngineHit> found, ParsedName asked) {
        if (asked.size() == 0) {
            return found;
        }
        var closeness = NameCloseness.to(asked);
        var candidates = new ArrayList<Candidate>();
        for (var hit : found.subList(0, Math.min(SIZE, found.size()))) {
            candidates.add(new Candidate(hit, closeness(hit, closeness)));
        }
        // stable: equally close ones stay in the engine's order
        candidates.sort(Comparator.comparingDouble(Candidate::closeness).reversed());
        var ranked = new ArrayList<EngineHit>(found.size());
        candidates.forEach(candidate -> ranked.add(candidate.hit()));
        ranked.addAll(found.subList(ranked.size(), found.size()));
        return ranked;
    }

    /** Of the closest name; 0 when it is hidden or another. */
    double closeness(EngineHit hit, NameCloseness asked) {
        double best = 0;
        for (var name : hit.names()) {
            best = Math.max(best, asked.of(names.of(name)));
        }
        return best;
    }

    private record Candidate(EngineHit hit, double closeness) {}
}
