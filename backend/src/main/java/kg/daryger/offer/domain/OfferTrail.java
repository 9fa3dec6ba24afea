package kg.daryger.offer.domain;

import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import org.springframework.stereotype.Component;

/** What every change of an offer leaves behind: an audit entry and a row in the change feed. */
@Component
class OfferTrail {

    static final String KIND = "offer";

    private final Audit audit;
    private final Changes changes;

    OfferTrail(Audit audit, Changes changes) {
        this.audit = audit;
        this.changes = changes;
    }

    void leave(AuditEntry entry) {
        audit.record(entry);
        changes.touched(KIND, entry.entityId());
    }
}
