package kg.daryger.matching.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kg.daryger.matching.Slot;
import org.springframework.data.relational.core.mapping.Table;

/** A proposed time as it is stored. */
@Table("proposal_slot")
record ProposalSlot(LocalDateTime localStart, int minutes, String zone) {

    static ProposalSlot of(Slot slot) {
        return new ProposalSlot(slot.localStart(), slot.minutes(), slot.zone().getId());
    }

    /** @throws SlotInThePast when one of them has begun */
    static void requireFuture(List<Slot> slots, Instant now) {
        if (!slots.stream().allMatch(slot -> of(slot).isAfter(now))) {
            throw new SlotInThePast();
        }
    }

    /** @throws SlotNotOffered when it is none of those proposed */
    static void requireAmong(List<ProposalSlot> offered, Slot picked) {
        if (!offered.contains(of(picked))) {
            throw new SlotNotOffered();
        }
    }

    boolean isAfter(Instant now) {
        return slot().planned().start().isAfter(now);
    }

    Slot slot() {
        return new Slot(localStart, minutes, ZoneId.of(zone));
    }
}
