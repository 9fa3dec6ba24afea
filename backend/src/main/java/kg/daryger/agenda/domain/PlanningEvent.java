package kg.daryger.agenda.domain;

import java.time.Clock;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An institution or the ministry plans an event of its own: a draft first, then it stands. */
@Component
@Transactional
public class PlanningEvent {

    private final EventAccess access;
    private final EventRules rules;
    private final AgendaTrail trail;
    private final SchedulingEvent scheduling;
    private final Clock clock;

    PlanningEvent(EventAccess access, EventRules rules, AgendaTrail trail, SchedulingEvent scheduling, Clock clock) {
        this.access = access;
        this.rules = rules;
        this.trail = trail;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    public EventId draft(Actor actor, WrittenEvent written) {
        rules.check(actor, written.plan());
        var event = Event.drafted(written.plan(), written.text(), written.parts(), actor.requireAccount());
        return trail.save(actor, event, "agenda.event-drafted", null).id();
    }

    /** Of a draft everything may change; of an event that stands its words, languages and seats. */
    public void rewrite(Actor actor, EventId id, int version, WrittenEvent written) {
        var event = access.managed(actor, id, version);
        if (event.view().status() == EventStatus.DRAFT) {
            rules.check(actor, written.plan());
            event.replan(written.plan(), written.text(), written.parts());
        } else {
            var plan = written.plan();
            event.reword(written.text(), plan.languages(), plan.seats(), clock.instant());
        }
        trail.save(actor, event, "agenda.event-changed", null);
    }

    public void schedule(Actor actor, EventId id, int version) {
        var event = access.managed(actor, id, version);
        rules.checkTime(event.view().time());
        scheduling.schedule(event, actor);
    }
}
