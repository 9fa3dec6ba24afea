package kg.daryger.search.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.engine.EngineAnswer;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.SearchEngine;
import kg.daryger.search.engine.SearchEngine.EngineUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the engines in their order: the next one answers when one is away, and the answer says so. */
@Component
public class Engines {

    private static final Logger LOG = LoggerFactory.getLogger(Engines.class);

    private final List<SearchEngine> engines;
    private final Suppression suppression;

    Engines(List<SearchEngine> engines, Suppression suppression) {
        this.engines = List.copyOf(engines);
        this.suppression = suppression;
    }

    public Answered search(Audience audience, EngineQuery query) {
        EngineUnavailable away = null;
        for (int i = 0; i < engines.size(); i++) {
            var engine = engines.get(i);
            try {
                return new Answered(
                        engine.search(audience, query.leavingOut(suppression.of(engine))), engine.name(), i > 0);
            } catch (EngineUnavailable unavailable) {
                LOG.debug("{} does not answer", engine.name(), unavailable);
                away = unavailable;
            }
        }
        throw away == null ? new IllegalStateException("no search engine") : away;
    }

    /** Up to where what any of those finds is complete that are there. */
    public ChangePosition position() {
        return engines.stream()
                .flatMap(engine -> position(engine).stream())
                .min(Comparator.comparingLong(ChangePosition::tx).thenComparingLong(ChangePosition::id))
                .orElse(ChangePosition.START);
    }

    private static Optional<ChangePosition> position(SearchEngine engine) {
        try {
            return Optional.of(engine.position());
        } catch (EngineUnavailable away) {
            LOG.debug("{} does not say its position", engine.name(), away);
            return Optional.empty();
        }
    }

    /** @param fallback the engine that should have answered is away */
    public record Answered(EngineAnswer answer, String engine, boolean fallback) {}
}
