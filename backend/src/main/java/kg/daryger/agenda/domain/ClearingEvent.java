package kg.daryger.agenda.domain;

import java.time.Clock;
import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.audit.AuditEntry;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotAllowed;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands-on care stands when all four papers are there; each is entered by the side that answers for it. */
@Component
@Transactional
public class ClearingEvent {

    private final EventAccess access;
    private final Clearances clearances;
    private final Institutions institutions;
    private final AgendaTrail trail;
    private final Clock clock;

    ClearingEvent(
            EventAccess access, Clearances clearances, Institutions institutions, AgendaTrail trail, Clock clock) {
        this.access = access;
        this.clearances = clearances;
        this.institutions = institutions;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NotAllowed when another side answers for the item */
    public void clear(Actor actor, EventId id, ClearanceItem item, Clearance.Document document) {
        var event = access.readable(access.reader(actor), id);
        var view = event.view();
        if (!mayClear(actor, view, item)) {
            throw new NotAllowed();
        }
        NotNow.unless(view.status() == EventStatus.PROVISIONAL);
        var all = clearances.findByEventIdOrderByItem(id);
        var one = all.stream().filter(each -> each.item() == item).findFirst().orElseThrow(NotFound::new);
        one.clear(actor.requireAccount(), document, clock.instant());
        clearances.save(one);
        trail.leave(AuditEntry.of(actor, "agenda.clearance-given", AgendaTrail.KIND, id.value())
                .change("item", null, item.name()));
        if (all.stream().allMatch(Clearance::green)) {
            event.confirm(clock.instant());
            trail.save(actor, event, "agenda.event-scheduled", null);
        }
    }

    List<Clearance> of(Event event) {
        return clearances.findByEventIdOrderByItem(event.id());
    }

    boolean mayClear(Actor actor, EventView event, ClearanceItem item) {
        return switch (item) {
            case PERMISSION -> actor.is(Role.SCHEDULER);
            case READINESS -> event.hosts().stream().anyMatch(host -> institutions.isHead(actor, host));
            case INSURANCE, INVITATION_LETTER ->
                actor.is(Role.SCHEDULER)
                        || (actor.account() != null
                                && event.hosts().stream().anyMatch(institutions.actedForBy(actor.account())::contains));
        };
    }
}
