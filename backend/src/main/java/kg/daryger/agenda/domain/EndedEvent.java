package kg.daryger.agenda.domain;

import kg.daryger.agenda.EventId;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What others learn at the end of an event. */
@Component
class EndedEvent {

    private final AgendaTrail trail;
    private final CancellingEvent cancelling;
    private final ApplicationEventPublisher events;

    EndedEvent(AgendaTrail trail, CancellingEvent cancelling, ApplicationEventPublisher events) {
        this.trail = trail;
        this.cancelling = cancelling;
        this.events = events;
    }

    void held(Event event, Actor by) {
        trail.save(by, event, "agenda.event-held", null);
    }

    void notHeld(Event event, String reason, Actor by) {
        cancelling.cancel(event, reason, by);
    }

    void closed(Event event, Actor by) {
        trail.save(by, event, "agenda.event-closed", null);
    }

    void tell(String action, EventId id, Object told, Actor by) {
        trail.leave(AuditEntry.of(by, action, AgendaTrail.KIND, id.value()));
        events.publishEvent(told);
    }
}
