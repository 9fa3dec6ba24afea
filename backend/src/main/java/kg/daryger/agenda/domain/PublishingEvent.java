package kg.daryger.agenda.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.PublicationAsked;
import kg.daryger.agenda.PublicationDecided;
import kg.daryger.agenda.PublicationOverdue;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is public or carries the ministry's name is asked for; an officer publishes it or returns it with a comment. */
@Component
@Transactional
public class PublishingEvent {

    /** Working days after which a deputy is asked as well. */
    static final int PATIENCE = 3;

    private final EventAccess access;
    private final EventStore store;
    private final AgendaTrail trail;
    private final EventRoles roles;
    private final Clock clock;

    PublishingEvent(EventAccess access, EventStore store, AgendaTrail trail, EventRoles roles, Clock clock) {
        this.access = access;
        this.store = store;
        this.trail = trail;
        this.roles = roles;
        this.clock = clock;
    }

    public void ask(Actor actor, EventId id) {
        var event = access.managed(actor, id);
        var now = clock.instant();
        var officer = roles.publisher(actor.account()).orElse(null);
        event.publication(event.publication().asked(now, officer), new PublicationAsked(id, now));
        trail.save(actor, event, "agenda.publication-asked", null);
    }

    public void publish(Actor officer, EventId id) {
        var event = access.readable(access.reader(officer), id);
        var now = clock.instant();
        event.publication(event.publication().published(now), new PublicationDecided(id, true, now));
        trail.save(officer, event, "agenda.event-published", null);
    }

    public void giveBack(Actor officer, EventId id, String comment) {
        var event = access.readable(access.reader(officer), id);
        var now = clock.instant();
        event.publication(event.publication().returned(comment, now), new PublicationDecided(id, false, now));
        trail.save(officer, event, "agenda.publication-returned", comment);
    }

    /** From now on only those invited keep seeing it. */
    public void stop(Actor officer, EventId id, String comment) {
        var event = access.readable(access.reader(officer), id);
        var now = clock.instant();
        event.publication(event.publication().stopped(comment, now), new PublicationDecided(id, false, now));
        trail.save(officer, event, "agenda.event-stopped", comment);
    }

    /** Brings a deputy in where nobody answered for three working days. */
    public void bringInDeputies() {
        var now = clock.instant();
        List<EventId> waiting = store.idsWaitingSince(now.minus(Duration.ofDays(PATIENCE))).stream()
                .map(EventId::new)
                .toList();
        for (var event : store.findAllById(waiting)) {
            var asked = event.publication().askedAt();
            if (asked != null && !WorkingDays.after(asked, PATIENCE).isAfter(now)) {
                roles.another(event.publication().officer()).ifPresent(deputy -> {
                    var told = new PublicationOverdue(event.id(), deputy, now);
                    event.publication(event.publication().alsoAsked(deputy), told);
                    trail.save(Actor.system(), event, "agenda.publication-overdue", null);
                });
            }
        }
    }
}
