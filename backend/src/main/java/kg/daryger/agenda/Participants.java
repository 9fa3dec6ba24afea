package kg.daryger.agenda;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import kg.daryger.shared.PersonId;

/** Port to registration: who takes part beyond speakers and hosts. */
public interface Participants {

    /** True when the person holds a seat; waiting is not enough. */
    boolean holdsSeat(EventId event, PersonId person);

    /** Events that the person is registered for or waits for. */
    Set<EventId> eventsOf(PersonId person);

    /** Seats by event; an event without registrations may be missing. */
    Map<EventId, Seats> seats(Collection<EventId> events);

    /**
     * @param taken people with a seat
     * @param waiting people on the waiting list
     * @param attended people marked as having been there
     */
    record Seats(int taken, int waiting, int attended) {

        public static final Seats NONE = new Seats(0, 0, 0);
    }
}
