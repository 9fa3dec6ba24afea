package kg.daryger.agenda.domain;

import java.time.Clock;
import java.time.Instant;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls an event off and frees the time of its people and rooms. */
@Component
class CancellingEvent {

    private final AgendaTrail trail;
    private final Bookings bookings;
    private final Clock clock;

    CancellingEvent(AgendaTrail trail, Bookings bookings, Clock clock) {
        this.trail = trail;
        this.bookings = bookings;
        this.clock = clock;
    }

    @Transactional
    public Event cancel(Event event, String reason, Actor by) {
        return cancel(event, reason, by, clock.instant());
    }

    /** @param at the same for all that are called off together */
    @Transactional
    public Event cancel(Event event, String reason, Actor by, Instant at) {
        event.cancel(reason, at);
        var saved = trail.save(by, event, "agenda.event-cancelled", reason);
        bookings.release(saved.view());
        return saved;
    }
}
