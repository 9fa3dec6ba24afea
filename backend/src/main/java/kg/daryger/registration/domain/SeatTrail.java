package kg.daryger.registration.domain;

import kg.daryger.agenda.EventId;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.live.Live;
import kg.daryger.live.LiveTopic;
import kg.daryger.registration.RegistrationId;
import kg.daryger.shared.Actor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What every change of a seat leaves behind: an audit entry, a row in the change feed, a word to open pages. */
@Component
class SeatTrail {

    private final Audit audit;
    private final Changes changes;
    private final Live live;
    private final LiveTopic eventTopic;

    SeatTrail(Audit audit, Changes changes, Live live, @Qualifier("eventTopic") LiveTopic eventTopic) {
        this.audit = audit;
        this.changes = changes;
        this.live = live;
        this.eventTopic = eventTopic;
    }

    void leave(Actor by, String action, RegistrationId registration, EventId event) {
        audit.record(AuditEntry.of(by, action, "registration", registration.value())
                .change("event", null, event.toString()));
        changes.touched("event", event.value());
        live.toTopic(eventTopic, event.value());
    }
}
