package kg.daryger.notification.domain;

import java.util.Set;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.Participants;
import kg.daryger.shared.AccountId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Those registered for an event, when something keeps registrations. */
@Component
class SeatHolders {

    private final ObjectProvider<Participants> participants;

    SeatHolders(ObjectProvider<Participants> participants) {
        this.participants = participants;
    }

    Set<AccountId> of(EventId event) {
        var known = participants.getIfAvailable();
        return known == null ? Set.of() : known.seatHolders(event);
    }
}
