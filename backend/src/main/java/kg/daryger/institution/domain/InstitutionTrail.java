package kg.daryger.institution.domain;

import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** Leaves the two traces of a change: the audit entry and the row in the change feed. */
@Component
class InstitutionTrail {

    static final String KIND = "institution";

    private final Audit audit;
    private final Changes changes;

    InstitutionTrail(Audit audit, Changes changes) {
        this.audit = audit;
        this.changes = changes;
    }

    static AuditEntry entry(Actor by, String action, InstitutionId institution) {
        return AuditEntry.of(by, "institution." + action, KIND, institution.value());
    }

    void leave(AuditEntry entry) {
        audit.record(entry);
        changes.touched(KIND, entry.entityId());
    }
}
