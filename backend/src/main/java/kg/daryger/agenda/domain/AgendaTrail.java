package kg.daryger.agenda.domain;

import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.live.Live;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Saves an event with what every change of it leaves behind: an audit entry, a row in the change feed, a word to open pages. */
@Component
class AgendaTrail {

    static final String KIND = "event";

    private final EventStore store;
    private final Audit audit;
    private final Changes changes;
    private final Live live;
    private final LiveTopic eventTopic;

    AgendaTrail(
            EventStore store, Audit audit, Changes changes, Live live, @Qualifier("eventTopic") LiveTopic eventTopic) {
        this.store = store;
        this.audit = audit;
        this.changes = changes;
        this.live = live;
        this.eventTopic = eventTopic;
    }

    Event save(Actor by, Event event, String action, @Nullable String reason) {
        var before = store.findById(event.id()).map(Event::view);
        var saved = store.save(event);
        var view = saved.view();
        var entry = AuditEntry.of(by, action, KIND, event.id().value())
                .change(
                        "status",
                        before.map(one -> one.status().name()).orElse(null),
                        view.status().name())
                .because(reason);
        if (before.isPresent() && !before.get().start().equals(view.start())) {
            entry = entry.change(
                    "start", before.get().start().toString(), view.start().toString());
        }
        if (before.isPresent() && before.get().reach() != view.reach()) {
            entry = entry.change(
                    "reach", before.get().reach().name(), view.reach().name());
        }
        if (before.filter(one -> narrows(one, view)).isPresent()) {
            changes.narrowed(KIND, entry.entityId());
        }
        leave(entry);
        return saved;
    }

    /** Called off, no longer sure, or reaching others: searches leave it out from the commit on. */
    private static boolean narrows(EventView before, EventView now) {
        var unsure = now.status() == EventStatus.CANCELLED || now.status() == EventStatus.PROVISIONAL;
        return before.reach() != now.reach() || (unsure && before.status() != now.status());
    }

    void leave(AuditEntry entry) {
        audit.record(entry);
        changes.touched(KIND, entry.entityId());
        live.toTopic(eventTopic, entry.entityId());
    }
}
