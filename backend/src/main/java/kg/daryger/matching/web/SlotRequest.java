package kg.daryger.matching.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kg.daryger.matching.Slot;

/** A time on the wall clock of a zone. */
record SlotRequest(
        @NotNull LocalDateTime localStart,
        @Min(15) @Max(14_400) int minutes,
        @NotNull ZoneId zone) {

    Slot slot() {
        return new Slot(localStart, minutes, zone);
    }

    static List<Slot> slots(List<SlotRequest> asked) {
        return asked.stream().map(SlotRequest::slot).distinct().toList();
    }
}
