package kg.daryger.shared;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking. Roles are read anew at each request, never kept in the session, so that somebody who loses a role loses
 * it at once. Controllers take it as a parameter; use cases get it from them.
 *
 * @param account null for a visitor and for the system itself
 * @param person null for a visitor and for the system itself
 * @param zone the account's zone, Asia/Bishkek for visitors
 */
public record Actor(
        @Nullable AccountId account, @Nullable PersonId person, Set<Role> roles, Language language, ZoneId zone) {

    public static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    public static Actor visitor(Language language) {
        return new Actor(null, null, Set.of(), language, BISHKEK);
    }

    /** The system itself: jobs and process steps. */
    public static Actor system() {
        return new Actor(null, null, Set.of(), Language.RU, BISHKEK);
    }

    public boolean signedIn() {
        return account != null;
    }

    public boolean is(Role role) {
        return role == Role.VISITOR || (role == Role.MEMBER && signedIn()) || roles.contains(role);
    }

    public boolean isOfficer() {
        return roles.stream().anyMatch(Role.OFFICER::contains);
    }

    /** The account. @throws SignInNeeded for a visitor */
    public AccountId requireAccount() {
        return Optional.ofNullable(account).orElseThrow(SignInNeeded::new);
    }

    /** The person. @throws SignInNeeded for a visitor */
    public PersonId requirePerson() {
        return Optional.ofNullable(person).orElseThrow(SignInNeeded::new);
    }

    /** @throws NotAllowed when none of the roles is held */
    public void requireAny(Role... wanted) {
        for (Role role : wanted) {
            if (is(role)) {
                return;
            }
        }
        throw new NotAllowed();
    }
}
