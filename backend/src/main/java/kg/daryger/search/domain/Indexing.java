package kg.daryger.search.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import kg.daryger.change.Change;
import kg.daryger.change.ChangeConsumer;
import kg.daryger.change.ChangePosition;
import kg.daryger.search.document.DocumentSource;
import kg.daryger.search.engine.SearchEngine;

/** Brings one engine up to date: from the change feed alone, or anew from all that there is. */
public class Indexing implements ChangeConsumer {

    private static final int BATCH = 500;

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

    /** Of the engine that is fed. */
    String engine() {
        return engine.name();
    }

    @Override
    public ChangePosition position() {
        return engine.gathered();
    }

    @Override
    public synchronized void apply(List<Change> changes, ChangePosition upTo) {
        engine.gather(writings.of(changes), upTo);
    }

    @Override
    public synchronized void caughtUp() {
        engine.publish();
    }

    /**
     * Builds all indexes anew while the old ones answer and changes go on. A batch is read and written in one step, as of the
     * position before, so that no older state overwrites a newer one.
     */
    public void rebuild(Progress progress) {
        engine.beginRebuild();
        var ids = new LinkedHashMap<DocumentSource, List<UUID>>();
        writings.sources().forEach(source -> ids.put(source, List.copyOf(source.all())));
        int total = ids.values().stream().mapToInt(List::size).sum();
        int done = 0;
        for (var entry : ids.entrySet()) {
            var all = entry.getValue();
            for (int from = 0; from < all.size(); from += BATCH) {
                progress.reached(done + from, total);
                write(entry.getKey(), all.subList(from, Math.min(all.size(), from + BATCH)));
            }
            done += all.size();
        }
        switchOver();
        progress.reached(total, total);
    }

    private synchronized void write(DocumentSource source, List<UUID> ids) {
        var asOf = engine.gathered();
        engine.gather(writings.of(source, ids), asOf);
    }

    private synchronized void switchOver() {
        engine.switchOver();
    }

    /** Told now and then how far a rebuild is, in documents. */
    public interface Progress {
        void reached(int done, int total);
    }
}
