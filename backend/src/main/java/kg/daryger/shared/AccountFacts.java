package kg.daryger.shared;

import java.time.ZoneId;
import java.util.Optional;

/** Port to the identity module: what every request needs to know of the signed-in account. */
public interface AccountFacts {

    /** Empty when the account does not exist, is locked or closed: the request is then a visitor's. */
    Optional<Facts> factsOf(AccountId account);

    record Facts(PersonId person, Language language, ZoneId zone) {}
}
