package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.name.NameCloseness;
import kg.daryger.search.name.NameCloseness.Met;
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
        var comparing = new Comparing(asked);
        var candidates = new ArrayList<Candidate>();
        for (var hit : found.subList(0, Math.min(SIZE, found.size()))) {
            candidates.add(new Candidate(hit, comparing.closeness(hit)));
        }
        // stable: equally close ones stay in the engine's order
        candidates.sort(Comparator.comparingDouble(Candidate::closeness).reversed());
        var ranked = new ArrayList<EngineHit>(found.size());
        candidates.forEach(candidate -> ranked.add(candidate.hit()));
        ranked.addAll(found.subList(ranked.size(), found.size()));
        return ranked;
    }

    /** For comparing the hits of one answer with what was asked. */
    Comparing comparing(ParsedName asked) {
        return new Comparing(asked);
    }

    private record Candidate(EngineHit hit, double closeness) {}

    /** How close hits come to one asked name. */
    final class Comparing {

        private final NameCloseness asked;
        private final List<WordLabels> words = new ArrayList<>();

        private Comparing(ParsedName asked) {
            this.asked = NameCloseness.to(asked);
            for (int part = 0; part < asked.size(); part++) {
                words.add(WordLabels.of(asked.written(part)));
            }
        }

        /** By the closest name that was met and the words in texts; 0 when neither was. */
        double closeness(EngineHit hit) {
            var met = met(hit);
            double best = asked.of(met);
            if (met.byName() != 0) {
                for (var name : hit.names()) {
                    best = Math.max(best, asked.of(names.of(name), met));
                }
            }
            return best;
        }

        private Met met(EngineHit hit) {
            int byName = 0;
            int inText = 0;
            for (int part = 0; part < words.size(); part++) {
                byName |= words.get(part).isNameOf(hit) ? 1 << part : 0;
                inText |= words.get(part).isInTextOf(hit) ? 1 << part : 0;
            }
            return new Met(byName, inText);
        }
    }
}
