package kg.daryger.agenda.domain;

import java.util.EnumSet;
import java.util.Set;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from another time: bookings, and papers that named the old one. */
@Component
class BookedTime {

    /** Both are given for a period. */
    private static final Set<ClearanceItem> FOR_A_PERIOD =
            EnumSet.of(ClearanceItem.PERMISSION, ClearanceItem.INSURANCE);

    private final AgendaTrail trail;
    private final Bookings bookings;
    private final Clearances clearances;

    BookedTime(AgendaTrail trail, Bookings bookings, Clearances clearances) {
        this.trail = trail;
        this.bookings = bookings;
        this.clearances = clearances;
    }

    void save(Actor actor, Event event, @Nullable String reason) {
        var saved = trail.save(actor, event, "agenda.event-moved", reason);
        bookings.book(saved.view());
    }

    void askForNewPermissions(Event event) {
        if (event.view().handsOn()) {
            clearances.findByEventIdOrderByItem(event.id()).stream()
                    .filter(one -> FOR_A_PERIOD.contains(one.item()))
                    .forEach(one -> {
                        one.reopen();
                        clearances.save(one);
                    });
        }
    }
}
