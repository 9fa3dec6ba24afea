package kg.daryger.registration;

import java.util.Set;
import kg.daryger.agenda.EventId;
import kg.daryger.shared.PersonId;

/** What other modules may ask of seats. */
public interface Registrations {

    /** Everybody with a seat. */
    Set<PersonId> seated(EventId event);

    /** Everybody with a seat or a place in the waiting list. */
    Set<PersonId> registered(EventId event);
}
