package kg.daryger.doctor.domain;

import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.doctor.DoctorId;
import kg.daryger.live.Live;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Notes each change of a doctor in the audit and in the change feed, and wakes the pages that show them. */
@Component
class Journal {

    private final Audit audit;
    private final Changes changes;

    private final Live live;
    private final LiveTopic doctorTopic;

    Journal(Audit audit, Changes changes, Live live, @Qualifier("doctorTopic") LiveTopic doctorTopic) {
        this.audit = audit;
        this.changes = changes;
        this.live = live;
        this.doctorTopic = doctorTopic;
    }

    AuditEntry entry(Actor actor, String action, DoctorId doctor) {
        return AuditEntry.of(actor, action, "doctor", doctor.value());
    }

    void note(AuditEntry entry) {
        audit.record(entry);
        changes.touched("doctor", entry.entityId());
        live.toTopic(doctorTopic, entry.entityId());
    }

    /** Fewer may see the doctor than before. */
    void noteNarrowed(AuditEntry entry) {
        audit.record(entry);
        changes.narrowed("doctor", entry.entityId());
    }

    void note(Actor actor, String action, DoctorId doctor) {
        note(entry(actor, action, doctor));
    }

    /** Values of a person, by field: only those that differ, under the person's key. */
    static AuditEntry personal(
            AuditEntry entry,
            PersonId person,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after) {
        var with = entry;
        for (var field : new TreeSet<>(after.keySet())) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                with = with.personal(person, field, before.get(field), after.get(field));
            }
        }
        return with;
    }
}
