package kg.daryger.registration.domain;

import java.time.Clock;
import java.util.List;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.registration.RegistrationId;
import kg.daryger.registration.domain.Registration.Attendee;
import kg.daryger.registration.domain.Registration.State;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seats are given in the order of asking; who comes too late waits and moves up. */
@Component
@Transactional
public class TakingSeat {

    private final RegistrationStore store;
    private final Agenda agenda;
    private final SeatQueue queue;
    private final SeatTrail trail;
    private final Clock clock;

    TakingSeat(RegistrationStore store, Agenda agenda, SeatQueue queue, SeatTrail trail, Clock clock) {
        this.store = store;
        this.agenda = agenda;
        this.queue = queue;
        this.trail = trail;
        this.clock = clock;
    }

    /** Registers the actor; does nothing when they are registered already. */
    public void take(Actor actor, EventId id) {
        take(actor, open(actor, id), List.of(new Attendee(actor.requirePerson(), null, null)));
    }

    void take(Actor actor, EventView event, List<Attendee> attendees) {
        queue.stand(event.id());
        var now = clock.instant();
        long taken = store.of(event.id()).stream()
                .filter(one -> one.state() == State.SEAT)
                .count();
        for (var attendee : attendees) {
            if (store.of(event.id(), attendee.person()).isPresent()) {
                continue;
            }
            var registration = Registration.waiting(event.id(), attendee, actor.requireAccount(), now);
            if (event.seats() == null || taken < event.seats()) {
                registration.seat(now);
                taken++;
            }
            store.save(registration);
            trail.leave(actor, "registration.seat-asked", registration.id(), event.id());
        }
    }

    /** Gives the actor's own place back. */
    public void giveBack(Actor actor, EventId id) {
        var own = store.of(id, actor.requirePerson()).orElseThrow(NotFound::new);
        cancel(actor, own);
    }

    /** For the organiser, and for the institution that registered the person. */
    void cancel(Actor actor, Registration registration) {
        queue.stand(registration.event());
        var now = clock.instant();
        var current = store.findById(registration.id()).orElseThrow(NotFound::new);
        if (current.state() == State.CANCELLED) {
            return;
        }
        var freed = current.cancel(now);
        store.save(current);
        trail.leave(actor, "registration.cancelled", current.id(), current.event());
        if (freed) {
            moveUp(actor, current.event());
        }
    }

    /** Until the transaction ends nobody else gets or gives back a seat of the event. */
    void queue(EventId event) {
        queue.stand(event);
    }

    void leave(Actor actor, String action, Registration registration) {
        trail.leave(actor, action, registration.id(), registration.event());
    }

    /** A seat is free: the first who waits has it. */
    void moveUp(Actor actor, EventId event) {
        store.of(event).stream()
                .filter(one -> one.state() == State.WAITING)
                .findFirst()
                .ifPresent(next -> {
                    next.seat(clock.instant());
                    store.save(next);
                    trail.leave(actor, "registration.moved-up", next.id(), event);
                });
    }

    /** @throws RegistrationClosed when it is not fixed yet, over or called off */
    EventView open(Actor actor, EventId id) {
        var event = agenda.seenBy(actor, id).map(Agenda.Seen::event).orElseThrow(NotFound::new);
        if (event.status() != EventStatus.SCHEDULED || event.end().isBefore(clock.instant())) {
            throw new RegistrationClosed();
        }
        return event;
    }

    /** A registration of this event. */
    Registration find(EventId event, RegistrationId id) {
        return store.findById(id)
                .filter(one -> one.event().equals(event) && one.state() != State.CANCELLED)
                .orElseThrow(NotFound::new);
    }
}
