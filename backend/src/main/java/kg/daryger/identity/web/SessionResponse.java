package kg.daryger.identity.web;

import java.util.List;
import java.util.Set;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import kg.daryger.shared.SessionContribution.InstitutionOfSession;
import org.jspecify.annotations.Nullable;

/**
 * Who is here.
 *
 * @param language the account's own; the page's stands in its address
 * @param demo true where everything is invented
 * @param sharedComputer nothing personal may stay in this browser
 */
record SessionResponse(
        boolean signedIn,
        @Nullable AccountId accountId,
        @Nullable String name,
        Set<Role> roles,
        List<InstitutionOfSession> institutions,
        @Nullable Language language,
        @Nullable String zone,
        boolean demo,
        int unread,
        boolean sharedComputer) {

    static SessionResponse visitor(boolean demo) {
        return new SessionResponse(false, null, null, Set.of(), List.of(), null, null, demo, 0, false);
    }
}
