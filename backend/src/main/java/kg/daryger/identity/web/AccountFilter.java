package kg.daryger.identity.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kg.daryger.identity.domain.AccountSearch.Asked;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;

/** @param query an account's id or the beginning of an address */
record AccountFilter(
        @Nullable @Size(max = 254) String query,

        @Nullable @Pattern(regexp = "INVITED|ACTIVE|LOCKED|CLOSED|")
        String state,

        @Nullable Role role) {

    Asked asked() {
        return new Asked(query == null ? "" : query, state == null ? "" : state, role);
    }
}
