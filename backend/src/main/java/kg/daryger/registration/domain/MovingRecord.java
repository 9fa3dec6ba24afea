package kg.daryger.registration.domain;

import java.time.Clock;
import java.util.Comparator;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventView;
import kg.daryger.registration.domain.Registration.State;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves all that a record stands for to its owner and closes it, in one transaction and not by events: the code, the seats
 * and the attendance are of this module, nothing else ever points at a person without an account, and identity closes the
 * record through its facade. So either everything has moved or the code still works. What follows from it elsewhere does
 * follow events: news of a seat ahead by {@code SeatTaken}, search and open pages by the change feed.
 */
@Component
class MovingRecord {

    private final RegistrationStore store;
    private final RecordClaims claims;
    private final TakingSeat seats;
    private final KeepingRoll.Around around;
    private final Clock clock;

    MovingRecord(
            RegistrationStore store, RecordClaims claims, TakingSeat seats, KeepingRoll.Around around, Clock clock) {
        this.store = store;
        this.claims = claims;
        this.seats = seats;
        this.around = around;
        this.clock = clock;
    }

    @Transactional
    int move(Actor actor, String code) {
        var records = claims.use(code).records();
        // in one order for all, so that two who move at once never wait for each other
        store.of(records).stream()
                .map(Registration::event)
                .distinct()
                .sorted(Comparator.comparing(EventId::value))
                .forEach(seats::queue);
        var rows = store.of(records);
        rows.forEach(row -> take(actor, row));
        store.cancelledOf(records).forEach(row -> {
            row.follow(actor.requirePerson());
            store.save(row);
        });
        records.forEach(one -> around.people().close(one, actor));
        return rows.size();
    }

    private void take(Actor actor, Registration entered) {
        var event = around.agenda().find(entered.event()).orElseThrow(NotFound::new);
        store.of(entered.event(), actor.requirePerson())
                .ifPresentOrElse(own -> merge(actor, own, entered, event), () -> hand(actor, entered, event));
    }

    private void hand(Actor actor, Registration entered, EventView event) {
        entered.follow(actor.requirePerson());
        if (entered.state() == State.SEAT && ahead(event)) {
            entered.announce(clock.instant());
        }
        store.save(entered);
        seats.leave(actor, "registration.claimed", entered);
    }

    private void merge(Actor actor, Registration own, Registration entered, EventView event) {
        var now = clock.instant();
        var attended = own.attended() || entered.attended();
        var second = own.state() == State.SEAT && entered.state() == State.SEAT;
        var gained = own.state() == State.WAITING && entered.state() == State.SEAT;
        entered.cancel(now);
        entered.follow(actor.requirePerson());
        store.save(entered);
        own.complete(entered);
        if (gained) {
            own.hold();
            if (ahead(event)) {
                own.announce(now);
            }
        }
        own.mark(attended);
        store.save(own);
        seats.leave(actor, "registration.merged", own);
        if (second && ahead(event)) {
            seats.moveUp(actor, event.id());
        }
    }

    private boolean ahead(EventView event) {
        return event.end().isAfter(clock.instant());
    }
}
