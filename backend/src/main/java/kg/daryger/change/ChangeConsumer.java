package kg.daryger.change;

import java.util.List;

/**
 * Keeps derived state up to date on this node. It keeps its own position, together with what it derives, so that both are
 * always of the same moment; it reloads the entities' current state, so that a row may be read twice.
 */
public interface ChangeConsumer {

    /** For logs and health. */
    String name();

    /** Up to where this consumer's state is complete. */
    ChangePosition position();

    /** @param changes in order, at most 1,000; each entity at most once */
    void apply(List<Change> changes, ChangePosition upTo);
}
