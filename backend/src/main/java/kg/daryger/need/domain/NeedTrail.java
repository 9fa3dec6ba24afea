package kg.daryger.need.domain;

import java.util.Locale;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.live.Live;
import kg.daryger.live.LiveTopic;
import kg.daryger.need.NeedState;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Saves a need and leaves the traces of its change: audit entry, row in the change feed, hint to open pages. */
@Component
class NeedTrail {

    static final String KIND = "need";

    private final StoredNeeds needs;
    private final Audit audit;
    private final Changes changes;
    private final Live live;
    private final LiveTopic topic;

    NeedTrail(StoredNeeds needs, Audit audit, Changes changes, Live live, @Qualifier("needTopic") LiveTopic topic) {
        this.needs = needs;
        this.audit = audit;
        this.changes = changes;
        this.live = live;
        this.topic = topic;
    }

    static AuditEntry entry(Actor by, String action, Need need) {
        return AuditEntry.of(by, "need." + action, KIND, need.id().value());
    }

    Need save(Need need, AuditEntry entry) {
        var saved = needs.save(need);
        audit.record(entry);
        if (NeedState.OPEN.contains(need.state())) {
            changes.touched(KIND, need.id().value());
        } else {
            changes.narrowed(KIND, need.id().value());
        }
        live.toTopic(topic, need.id().value());
        return saved;
    }

    /** @param before null: it is new */
    Need save(Need need, @Nullable NeedState before, AuditEntry entry) {
        return save(need, before == need.state() ? entry : entry.change("state", code(before), code(need.state())));
    }

    private static @Nullable String code(@Nullable NeedState state) {
        return state == null ? null : state.name().toLowerCase(Locale.ROOT);
    }
}
