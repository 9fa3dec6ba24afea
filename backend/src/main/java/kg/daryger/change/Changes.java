package kg.daryger.change;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Says that something changed, in the transaction of the change; derived state is brought up to date from it. */
public interface Changes {

    /** Told by PostgreSQL on every node once a change is committed; {@link #NARROWED} as payload for narrowing ones. */
    String CHANNEL = "daryger_change";

    String NARROWED = "narrowed";

    /** @param kind the entity's kind: {@code doctor}, {@code need}, {@code offer}, {@code event}, {@code institution} … */
    void touched(String kind, Collection<UUID> ids);

    /**
     * Says that fewer people may see it than before: withdrawn, paused, closed, hidden in part. Searches leave it out from
     * the commit on, without waiting for their index.
     */
    void narrowed(String kind, Collection<UUID> ids);

    default void narrowed(String kind, UUID id) {
        narrowed(kind, List.of(id));
    }

    default void touched(String kind, UUID id) {
        touched(kind, List.of(id));
    }
}
