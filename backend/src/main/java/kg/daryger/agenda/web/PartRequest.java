package kg.daryger.agenda.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import kg.daryger.agenda.domain.PartPlan;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.text.Written;
import org.jspecify.annotations.Nullable;

/** @param localStart by the clock of the event's zone */
record PartRequest(
        @NotNull @Written(max = 200) LocalizedText title,
        @NotNull LocalDateTime localStart,
        @Min(5) @Max(2880) int minutes) {

    static List<PartPlan> plans(@Nullable List<PartRequest> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .map(part -> new PartPlan(part.title(), part.localStart(), part.minutes()))
                        .toList();
    }
}
