package kg.daryger.agenda.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventPlan;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.agenda.Reach;
import kg.daryger.agenda.domain.Recurrence;
import kg.daryger.agenda.domain.WrittenEvent;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser writes.
 *
 * @param localStart what the clock shows in {@code zone}
 * @param reach PUBLIC and PUBLIC_ASKED both ask an officer
 * @param repeat only for a new event: drafts of all its occurrences; null: once
 * @param seats null: no limit
 */
record EventRequest(
        @NotNull EventKind kind,
        @NotNull @Written(max = 200) LocalizedText title,
        @Nullable @Written(max = 8000) LocalizedText description,
        @Nullable @Written(max = 300) LocalizedText place,
        @NotNull LocalDateTime localStart,
        @Min(5) @Max(43200) int minutes,
        @NotNull ZoneId zone,
        @Nullable @Size(max = 20) List<InstitutionId> hosts,
        @Nullable @Size(max = 10) Set<RoomId> rooms,
        @Nullable @Size(max = 12) Set<DoctorId> speakers,
        boolean online,
        @NotNull Reach reach,
        @NotEmpty @Size(max = 8) List<String> languages,
        @Nullable @Min(1) @Max(100000) Integer seats,
        @Nullable @Size(max = 40) List<@Valid PartRequest> parts,
        @Nullable @Valid RepeatRequest repeat) {

    /** @param times how often altogether */
    record RepeatRequest(
            @NotNull Recurrence.Rhythm rhythm,
            @Min(2) @Max(52) int times) {

        Recurrence recurrence() {
            return new Recurrence(rhythm, times);
        }
    }

    WrittenEvent written() {
        var plan = new EventPlan(
                kind,
                title,
                new PlannedTime(localStart, Duration.ofMinutes(minutes), zone),
                speakers == null ? Set.of() : Set.copyOf(speakers),
                hosts == null ? List.of() : hosts.stream().distinct().toList(),
                rooms == null ? Set.of() : Set.copyOf(rooms),
                online,
                kind == EventKind.OPERATING_VISIT,
                reach,
                languages,
                seats,
                null);
        return new WrittenEvent(plan, description, place, PartRequest.plans(parts));
    }
}
