package kg.daryger.change;

import java.util.List;

/**
 * Keeps derived state up to date. It keeps its own position, together with what it derives, so that both are always of the
 * same moment; it reloads the entities' current state, so that a row may be read twice. Each consumer is called by one
 * thread of its own: a slow one keeps no other waiting.
 */
public interface ChangeConsumer {

    /** For logs and health. */
    String name();

    /** False: not now, because another node does it or because what is fed is away; asked again within a second. */
    default boolean ready() {
        return true;
    }

    /** Up to where this consumer's state is complete. */
    ChangePosition position();

    /** @param changes in order, at most 500; each entity at most once */
    void apply(List<Change> changes, ChangePosition upTo);

    /** All that was committed a moment ago has been applied; called again and again while nothing changes. */
    default void caughtUp() {}
}
