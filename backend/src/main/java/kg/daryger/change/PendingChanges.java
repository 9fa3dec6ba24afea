package kg.daryger.change;

import java.util.Set;
import java.util.UUID;

/** Reads what a consumer does not know of yet. */
public interface PendingChanges {

    /**
     * Entities of a kind that changed after a position, also those that the feed does not give out yet.
     *
     * @param most so many rows of the feed are looked at, the latest: a reader that is far behind is not waited for
     */
    Set<UUID> pending(ChangePosition after, String kind, int most);
}
