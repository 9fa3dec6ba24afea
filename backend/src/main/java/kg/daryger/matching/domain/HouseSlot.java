package kg.daryger.matching.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import kg.daryger.matching.Slot;
import org.springframework.data.relational.core.mapping.Table;

/** A time of the institution's answer while its head has not agreed yet. */
@Table("proposal_house_slot")
record HouseSlot(LocalDateTime localStart, int minutes, String zone) {

    static HouseSlot of(Slot slot) {
        return new HouseSlot(slot.localStart(), slot.minutes(), slot.zone().getId());
    }

    Slot slot() {
        return new Slot(localStart, minutes, ZoneId.of(zone));
    }
}
