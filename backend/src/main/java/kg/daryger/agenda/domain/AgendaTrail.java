package kg.daryger.agenda.domain;

import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves an event with what every change of it leaves behind: an audit entry and a row in the change feed. */
@Component
class AgendaTrail {

    static final String KIND = "event";

    private final EventStore store;
    private final Audit audit;
    private final Changes changes;

    AgendaTrail(EventStore store, Audit audit, Changes changes) {
        this.store = store;
        this.audit = audit;
        this.changes = changes;
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
        leave(entry);
        return saved;
    }

    void leave(AuditEntry entry) {
        audit.record(entry);
        changes.touched(KIND, entry.entityId());
    }
}
