package kg.daryger.shared;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Port: what modules above identity add to {@code GET /api/session}, which every page asks first. */
public interface SessionContribution {

    /** The institutions that the actor may act for. */
    default List<InstitutionOfSession> institutions(Actor actor) {
        return List.of();
    }

    /** How many messages wait unread. */
    default int unread(Actor actor) {
        return 0;
    }

    /** @param roles HEAD, COORDINATOR */
    record InstitutionOfSession(UUID id, String name, Set<Role> roles) {}
}
