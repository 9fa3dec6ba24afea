package kg.daryger.agenda.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.agenda.domain.MovingEvent;
import kg.daryger.agenda.domain.Placing;
import kg.daryger.institution.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * @param rooms all that are booked from now on
 * @param scope of a series, null: this one alone
 */
record MoveRequest(
        @NotNull LocalDateTime localStart,
        @Min(5) @Max(43200) int minutes,
        @NotNull ZoneId zone,
        @Nullable @Size(max = 10) Set<RoomId> rooms,
        @Nullable @Size(max = 40) List<@Valid PartRequest> parts,
        @NotBlank @Size(max = 500) String reason,
        MovingEvent.@Nullable Scope scope) {

    Placing placing() {
        var time = new PlannedTime(localStart, Duration.ofMinutes(minutes), zone);
        return new Placing(time, PartRequest.plans(parts), rooms == null ? Set.of() : Set.copyOf(rooms));
    }
}
