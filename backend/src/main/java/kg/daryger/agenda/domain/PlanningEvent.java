package kg.daryger.agenda.domain;

import java.time.Clock;
import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.InvalidField;
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

    /** Drafts of all its occurrences. @return the first one */
    public EventId draftSeries(Actor actor, WrittenEvent written, Recurrence recurrence) {
        if (!written.parts().isEmpty() || written.plan().handsOn()) {
            throw new InvalidField("repeat", "agenda.field.repeat.one-piece");
        }
        var series = SeriesPlace.newSeries();
        var times = recurrence.from(written.time());
        times.forEach(rules::checkTime);
        rules.check(actor, written.plan());
        return times.stream()
                .map(time -> Event.drafted(written.plan().at(time), written.text(), List.of(), actor.requireAccount())
                        .in(series))
                .map(event -> trail.save(actor, event, "agenda.event-drafted", null))
                .toList()
                .getFirst()
                .id();
    }

    /** Of a draft everything may change; of an event that stands its words, languages and seats. */
    public void rewrite(Actor actor, EventId id, int version, WrittenEvent written) {
        var event = access.managed(actor, id);
        if (event.version() != version) {
            throw new ChangedMeanwhile(EventDifference.between(event.view(), written));
        }
        if (event.view().status() == EventStatus.DRAFT) {
            rules.check(actor, written.plan());
            event.replan(written.plan(), written.text(), written.parts());
        } else {
            var plan = written.plan();
            event.reword(written.text(), plan.languages(), plan.seats(), clock.instant());
        }
        trail.save(actor, event, "agenda.event-changed", null);
    }

    /** The drafts of the same series after it stand with it. */
    public void schedule(Actor actor, EventId id, int version) {
        var event = access.managed(actor, id, version);
        rules.checkTime(event.view().time());
        var now = clock.instant();
        var following = access.following(actor, event);
        scheduling.schedule(event, actor, now);
        following.stream()
                .filter(one -> one.view().status() == EventStatus.DRAFT)
                .forEach(one -> scheduling.schedule(one, actor, now));
    }
}
