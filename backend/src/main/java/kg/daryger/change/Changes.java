package kg.daryger.change;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Says that something changed, in the transaction of the change; derived state is brought up to date from it. */
public interface Changes {

    /** @param kind the entity's kind: {@code doctor}, {@code need}, {@code offer}, {@code event}, {@code institution} … */
    void touched(String kind, Collection<UUID> ids);

    default void touched(String kind, UUID id) {
        touched(kind, List.of(id));
    }
}
