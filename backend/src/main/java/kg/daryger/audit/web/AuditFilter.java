package kg.daryger.audit.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import kg.daryger.audit.domain.AuditSearch.Asked;
import org.jspecify.annotations.Nullable;

/**
 * @param action beginning of the action's name, as in {@code identity.role}
 * @param actor an account
 * @param entity whatever was changed
 */
record AuditFilter(
        @Nullable @Size(max = 100) String action,
        @Nullable UUID actor,
        @Nullable UUID entity,
        @Nullable Instant since,
        @Nullable Instant before) {

    Asked asked() {
        return new Asked(action == null ? "" : action.strip(), actor, entity, since, before);
    }
}
