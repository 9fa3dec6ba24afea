package kg.daryger.offer.domain;

import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.live.Live;
import kg.daryger.live.LiveTopic;
import kg.daryger.offer.OfferState;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What every change of an offer leaves behind: an audit entry, a row in the change feed, a word to open pages. */
@Component
class OfferTrail {

    static final String KIND = "offer";

    private final Audit audit;
    private final Changes changes;

    private final Live live;
    private final LiveTopic offerTopic;

    OfferTrail(Audit audit, Changes changes, Live live, @Qualifier("offerTopic") LiveTopic offerTopic) {
        this.audit = audit;
        this.changes = changes;
        this.live = live;
        this.offerTopic = offerTopic;
    }

    void leave(AuditEntry entry) {
        audit.record(entry);
        changes.touched(KIND, entry.entityId());
        live.toTopic(offerTopic, entry.entityId());
    }

    /** @param now an offer that is no longer open is found no more from the commit on */
    void leave(AuditEntry entry, OfferState now) {
        audit.record(entry);
        if (now == OfferState.OPEN || now == OfferState.DRAFT) {
            changes.touched(KIND, entry.entityId());
        } else {
            changes.narrowed(KIND, entry.entityId());
        }
        live.toTopic(offerTopic, entry.entityId());
    }
}
