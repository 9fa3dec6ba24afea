package kg.daryger.agenda.domain;

import java.time.Clock;
import kg.daryger.agenda.EventId;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Either side moves an event or calls it off, with a reason; the time of people and rooms follows. */
@Component
@Transactional
public class MovingEvent {

    private final EventAccess access;
    private final EventRules rules;
    private final BookedTime booked;
    private final CancellingEvent cancelling;
    private final Clock clock;

    MovingEvent(EventAccess access, EventRules rules, BookedTime booked, CancellingEvent cancelling, Clock clock) {
        this.access = access;
        this.rules = rules;
        this.booked = booked;
        this.cancelling = cancelling;
        this.clock = clock;
    }

    /** @throws kg.daryger.agenda.Overlapping when a person or a room is booked at that time */
    public void move(Actor actor, Version of, Placing to, String reason) {
        var event = access.changeable(actor, of.id(), of.version());
        rules.checkTime(to.planned());
        rules.checkRooms(event.view().hosts(), to.roomIds());
        var before = event.time();
        event.move(to, clock.instant());
        booked.save(actor, event, reason);
        if (!event.time().sameInstants(before)) {
            booked.askForNewPermissions(event);
        }
    }

    public void cancel(Actor actor, Version of, String reason) {
        cancelling.cancel(access.changeable(actor, of.id(), of.version()), reason, actor);
    }

    /** An event as the actor read it. */
    public record Version(EventId id, int version) {}
}
