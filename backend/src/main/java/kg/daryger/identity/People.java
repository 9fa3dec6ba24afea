package kg.daryger.identity;

import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;

/** Persons who are known without having an account. */
public interface People {

    /**
     * Enters somebody whom another person names, as a coordinator does for colleagues at an event; there is no account, and
     * the person can claim the record later.
     */
    PersonId enter(PersonName name, Actor by);
}
