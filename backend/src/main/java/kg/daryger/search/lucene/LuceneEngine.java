package kg.daryger.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.document.Fields;
import kg.daryger.search.engine.EngineAnswer;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.SearchEngine;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** Lucene in this process, durable on disk; every node has its own. */
public final class LuceneEngine implements SearchEngine, AutoCloseable {

    public static final String NAME = "lucene";

    /**
     * So many documents of all audiences are gathered at most: every commit writes segments that are merged again later, but
     * what is not committed yet lies in the heap, and is not found.
     */
    private static final int MOST_UNPUBLISHED = 12_000;

    private final Generations generations;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private Generation current;
    private @Nullable Generation next;
    private int unpublished;

    /** @param directory this process's own: an index has one writer */
    public LuceneEngine(Path directory) {
        generations = new Generations(directory, Fields.COUNTED);
        current = generations.open();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public EngineAnswer search(Audience audience, EngineQuery query) {
        lock.readLock().lock();
        try {
            var index = current.of(audience);
            try {
                return index.read(searcher -> new Answering(index, searcher, query).answer());
            } catch (IOException | AlreadyClosedException failed) {
                if (Damage.is(failed)) {
                    current.replace(audience, index);
                }
                throw new EngineUnavailable("the index of " + audience + " can't be read", failed);
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public ChangePosition position() {
        lock.readLock().lock();
        try {
            return current.position();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Searches go on meanwhile; only one writes. */
    @Override
    public synchronized void write(List<Writing> writings, ChangePosition upTo) {
        gather(writings, upTo);
        publish();
    }

    @Override
    public synchronized void gather(List<Writing> writings, ChangePosition upTo) {
        current.write(writings, upTo);
        if (next != null) {
            next.write(writings, upTo);
        }
        unpublished += writings.stream()
                .mapToInt(one -> one.put().size() + one.removed().size())
                .sum();
        if (unpublished >= MOST_UNPUBLISHED) {
            publish();
        }
    }

    @Override
    public synchronized void publish() {
        current.publish();
        if (next != null) {
            next.publish();
        }
        unpublished = 0;
    }

    @Override
    public ChangePosition gathered() {
        lock.readLock().lock();
        try {
            return current.gathered();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public synchronized void beginRebuild() {
        if (next != null) {
            generations.drop(next);
        }
        next = generations.begin();
    }

    @Override
    public synchronized void switchOver() {
        if (next == null) {
            throw new IllegalStateException("no rebuild was begun");
        }
        publish();
        generations.makeCurrent(next);
        lock.writeLock().lock();
        Generation before;
        try {
            before = current;
            current = next;
            next = null;
        } finally {
            lock.writeLock().unlock();
        }
        generations.drop(before);
    }

    @Override
    public synchronized void close() {
        lock.writeLock().lock();
        try {
            current.close();
            if (next != null) {
                next.close();
                next = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
