package kg.daryger.shared;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Port to the identity module: what every request needs to know of the signed-in account. */
public interface AccountFacts {

    /** Empty when the account does not exist, is locked or closed: the request is then a visitor's. */
    Optional<Facts> factsOf(AccountId account);

    /** @param roles that were given to the account itself; others follow from {@link RoleSource}s */
    record Facts(PersonId person, Language language, ZoneId zone, Set<Role> roles) {}
}
