package kg.daryger.agenda.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import kg.daryger.agenda.PublicationAsked;
import kg.daryger.agenda.Reach;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft stand: books people and rooms, names who brings the link, lists what hands-on care needs. */
@Component
class SchedulingEvent {

    private final AgendaTrail trail;
    private final Bookings bookings;
    private final Clearances clearances;
    private final EventRoles roles;
    private final Clock clock;

    SchedulingEvent(AgendaTrail trail, Bookings bookings, Clearances clearances, EventRoles roles, Clock clock) {
        this.trail = trail;
        this.bookings = bookings;
        this.clearances = clearances;
        this.roles = roles;
        this.clock = clock;
    }

    @Transactional
    public Event schedule(Event event, Actor by) {
        return schedule(event, by, clock.instant());
    }

    /** @param now the same for all of a series, so that people are told once */
    @Transactional
    public Event schedule(Event event, Actor by, Instant now) {
        var plan = event.view();
        if (plan.online() && plan.linkPerson() == null) {
            roles.linkPerson(plan, by)
                    .ifPresent(person -> event.link(event.link().broughtBy(person)));
        }
        event.schedule(now);
        if (plan.reach() == Reach.PUBLIC_ASKED) {
            var officer = roles.publisher(by.account()).orElse(null);
            event.publication(event.publication().asked(now, officer), new PublicationAsked(event.id(), now));
        }
        var saved = trail.save(by, event, "agenda.event-scheduled", null);
        bookings.book(saved.view());
        if (plan.handsOn()) {
            clearances.saveAll(Arrays.stream(ClearanceItem.values())
                    .map(item -> Clearance.open(event.id(), item))
                    .toList());
        }
        return saved;
    }
}
