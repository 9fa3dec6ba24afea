package kg.daryger.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;

/** What a person has allowed, each purpose alone. */
public interface Consents {

    Set<ConsentPurpose> given(PersonId person);

    /** The same of many in one query; everybody asked for is in the answer. */
    Map<PersonId, Set<ConsentPurpose>> given(Collection<PersonId> persons);

    default boolean given(PersonId person, ConsentPurpose purpose) {
        return given(person).contains(purpose);
    }

    /** Gives or withdraws one purpose for the actor's own person; out of every search within a second. */
    void decide(Actor actor, ConsentPurpose purpose, boolean given);
}
