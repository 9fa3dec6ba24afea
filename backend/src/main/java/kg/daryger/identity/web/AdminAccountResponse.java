package kg.daryger.identity.web;

import java.time.Instant;
import java.util.List;
import kg.daryger.identity.domain.AccountSearch.Row;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it.
 *
 * @param email null once it is closed
 * @param state INVITED, ACTIVE, LOCKED, CLOSED
 */
record AdminAccountResponse(
        AccountId id, @Nullable String email, String state, List<Role> roles, boolean bounced, Instant createdAt) {

    static AdminAccountResponse of(Row row) {
        return new AdminAccountResponse(
                row.id(), row.email(), row.state(), row.roles(), row.bounced(), row.createdAt());
    }
}
