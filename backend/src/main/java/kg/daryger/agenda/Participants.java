package kg.daryger.agenda;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PersonId;

/** Port to registration: who takes part beyond speakers and hosts. */
public interface Participants {

    /** Events that the person has a seat in or waits for. */
    Map<EventId, Place> eventsOf(PersonId person);

    /** Accounts of those who hold a seat: they are told when the event is moved or cancelled. */
    Set<AccountId> seatHolders(EventId event);

    /** Seats by event; an event without registrations may be missing. */
    Map<EventId, Seats> seats(Collection<EventId> events);

    /** What a registered person has. */
    enum Place {
        SEAT,
        WAITING
    }

    /**
     * @param taken people with a seat
     * @param waiting people on the waiting list
     * @param attended people marked as having been there
     */
    record Seats(int taken, int waiting, int attended) {

        public static final Seats NONE = new Seats(0, 0, 0);
    }
}
