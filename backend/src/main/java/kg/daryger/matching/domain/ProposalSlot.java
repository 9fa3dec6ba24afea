package kg.daryger.matching.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import kg.daryger.matching.Slot;
import org.springframework.data.relational.core.mapping.Table;

/** A proposed time as it is stored. */
@Table("proposal_slot")
record ProposalSlot(LocalDateTime localStart, int minutes, String zone) {

    static ProposalSlot of(Slot slot) {
        return new ProposalSlot(slot.localStart(), slot.minutes(), slot.zone().getId());
    }

    Slot slot() {
        return new Slot(localStart, minutes, ZoneId.of(zone));
    }
}
