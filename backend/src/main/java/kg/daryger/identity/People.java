package kg.daryger.identity;

import java.util.Collection;
import java.util.Set;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;

/** Persons who are known without having an account: records. */
public interface People {

    /**
     * Enters somebody whom another person names, as a coordinator does for colleagues at an event; there is no account, and
     * the person can claim the record later.
     */
    PersonId enter(PersonName name, Actor by);

    /** Of these, the records that nobody has claimed: without account, not closed. */
    Set<PersonId> unclaimed(Collection<PersonId> persons);

    /**
     * Closes a record whose owner has come with an account: the name that was entered is erased, the bare row says whose it
     * was. Runs in the caller's transaction, after everything else of the record has been moved.
     *
     * @param by the owner, signed in
     * @throws kg.daryger.shared.NotFound when it is no record or is closed already
     */
    void close(PersonId record, Actor by);
}
