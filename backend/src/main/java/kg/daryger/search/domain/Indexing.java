package kg.daryger.search.domain;

import java.util.ArrayList;
import java.util.List;
import kg.daryger.change.Change;
import kg.daryger.change.ChangeConsumer;
import kg.daryger.change.ChangePosition;
import kg.daryger.search.engine.SearchEngine;

/** Brings one engine up to date: from the change feed alone, or anew from all that there is. */
public class Indexing implements ChangeConsumer {

    private static final int BATCH = 1_000;

    private final SearchEngine engine;
    private final Writings writings;

    public Indexing(SearchEngine engine, Writings writings) {
        this.engine = engine;
        this.writings = writings;
    }

    @Override
    public String name() {
        return "search in " + engine.name();
    }

    @Override
    public ChangePosition position() {
        return engine.position();
    }

    @Override
    public synchronized void apply(List<Change> changes, ChangePosition upTo) {
        engine.write(writings.of(changes), upTo);
    }

    /**
     * Builds all indexes anew while the old ones answer and changes go on: a batch is read and written in one step, so that
     * no older state overwrites a newer one.
     */
    public void rebuild() {
        engine.beginRebuild();
        for (var source : writings.sources()) {
            var ids = new ArrayList<>(source.all());
            for (int from = 0; from < ids.size(); from += BATCH) {
                var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
                synchronized (this) {
                    engine.write(writings.of(source, batch), engine.position());
                }
            }
        }
        synchronized (this) {
            engine.switchOver();
        }
    }
}
