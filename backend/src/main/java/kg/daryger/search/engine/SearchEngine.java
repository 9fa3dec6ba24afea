package kg.daryger.search.engine;

import java.util.List;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Viewer.Audience;

/** Keeps one index an audience and answers from it. Lucene in this process, or an Elasticsearch cluster. */
public interface SearchEngine {

    /** For health, logs and the answer's note of who answered. */
    String name();

    /** @throws EngineUnavailable when it can't answer now */
    EngineAnswer search(Audience audience, EngineQuery query);

    /** Up to where the change feed is in the index, durably. */
    ChangePosition position();

    /**
     * Puts and removes documents, and makes them durable and visible together with the position. Doing it again changes
     * nothing.
     *
     * @throws EngineUnavailable when it can't be written now; the caller tries again from {@link #position()}
     */
    void write(List<Writing> writings, ChangePosition upTo);

    /**
     * The same while more is coming: what many such calls write may be made durable and visible together, which is much
     * cheaper. Until then a crash forgets it, and {@link #position()} does not tell of it.
     */
    default void gather(List<Writing> writings, ChangePosition upTo) {
        write(writings, upTo);
    }

    /** Makes what was gathered durable and visible; does nothing when there is nothing. */
    default void publish() {}

    /** Up to where the change feed was given to this engine, gathered changes counted: there it goes on. */
    default ChangePosition gathered() {
        return position();
    }

    /** Begins new, empty indexes; searches go on in the old ones until {@link #switchOver()}. Writes go to both. */
    void beginRebuild();

    /** Searches the rebuilt indexes from now on, and drops the old ones. */
    void switchOver();

    /**
     * What changes in one audience's index.
     *
     * @param removed ids of {@link SearchDocument}s that this audience may no longer find
     */
    record Writing(Audience audience, List<SearchDocument> put, List<String> removed) {}

    /** The engine is away. */
    final class EngineUnavailable extends RuntimeException {

        public EngineUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
