package kg.daryger.agenda.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
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
        var by = Duration.between(event.time().localStart(), to.planned().localStart());
        var following = of.scope() == Scope.FOLLOWING ? ahead(actor, event) : List.<Event>of();
        var moves = new ArrayList<Runnable>();
        var now = clock.instant();
        moves.add(() -> move(actor, event, to, new Change(reason, now)));
        following.forEach(one ->
                moves.add(() -> move(actor, one, to.shifted(one.view(), by), new Change(reason, now))));
        // the farthest first when they go later, so that none meets the old place of its neighbour
        (by.isNegative() ? moves : moves.reversed()).forEach(Runnable::run);
    }

    private void move(Actor actor, Event event, Placing to, Change change) {
        rules.checkTime(to.planned());
        rules.checkRooms(event.view().hosts(), to.roomIds());
        var before = event.time();
        event.move(to, change.at());
        booked.save(actor, event, change.reason());
        if (!event.time().sameInstants(before)) {
            booked.askForNewPermissions(event);
        }
    }

    public void cancel(Actor actor, Version of, String reason) {
        var event = access.changeable(actor, of.id(), of.version());
        var following = of.scope() == Scope.FOLLOWING ? ahead(actor, event) : List.<Event>of();
        var now = clock.instant();
        cancelling.cancel(event, reason, actor, now);
        following.forEach(one -> cancelling.cancel(one, reason, actor, now));
    }

    /** Those after it in the series that still stand or are drafts. */
    private List<Event> ahead(Actor actor, Event event) {
        return access.following(actor, event).stream()
                .filter(one -> one.booksTime() == event.booksTime())
                .filter(one -> one.booksTime() || one.view().status() == EventStatus.DRAFT)
                .toList();
    }

    /** Of a series: this one alone, or with all after it. */
    public enum Scope {
        ONE,
        FOLLOWING
    }

    private record Change(String reason, Instant at) {}

    /** An event as the actor read it, and how far a change goes. */
    public record Version(EventId id, int version, Scope scope) {}
}
