package kg.daryger.identity;

import java.util.Set;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;

/** What a person has allowed, each purpose alone. */
public interface Consents {

    Set<ConsentPurpose> given(PersonId person);

    default boolean given(PersonId person, ConsentPurpose purpose) {
        return given(person).contains(purpose);
    }

    /** Gives or withdraws one purpose for the actor's own person; out of every search within a second. */
    void decide(Actor actor, ConsentPurpose purpose, boolean given);
}
