package kg.daryger.search.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The indexes built anew: this node's and every other's own, and the cluster's.
 *
 * @param parts what has begun so far
 */
public record Rebuild(UUID id, Instant askedAt, List<Part> parts) {

    /**
     * One engine of one node.
     *
     * @param done of {@code total} documents
     */
    public record Part(String node, String engine, int done, int total, State state, Instant changedAt) {}

    /** How far a part is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
