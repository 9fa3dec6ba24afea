package kg.daryger.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PersonId;

/**
 * Doctors' persons, accounts and consents by the thousand, in the caller's transaction; there is no such bean in production.
 * The accounts have addresses that belong to nobody, so that production refuses their database as it refuses the demo's. No
 * process step follows: nobody is welcomed or mailed.
 */
public interface LoadingPeople {

    /** The account in whose name people are checked; made at first use, a verifier. */
    AccountId officer();

    /** The account of the doctor who was loaded first; empty when nobody is loaded. */
    Optional<AccountId> first();

    /**
     * The persons in the given order, each with an account that is a doctor's.
     *
     * @throws kg.daryger.shared.InvalidField when a name is longer than a person may enter
     */
    List<PersonId> load(List<PersonName> names, Set<ConsentPurpose> consents);
}
