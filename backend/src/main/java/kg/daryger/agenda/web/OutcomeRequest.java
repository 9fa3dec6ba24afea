package kg.daryger.agenda.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.daryger.agenda.OutcomeView;
import kg.daryger.agenda.Profession;
import kg.daryger.agenda.domain.Report;
import org.jspecify.annotations.Nullable;

/** @param reason why it did not take place */
record OutcomeRequest(
        boolean tookPlace,
        @Nullable @Size(min = 3, max = 500) String reason,
        @Min(0) @Max(100000) int people,
        @Min(0) @Max(43200) int minutes,
        @Nullable @Size(max = 12) List<@Valid ProfessionRequest> professions,
        @NotNull @Valid CountersRequest counters) {

    Report report() {
        var byProfession = professions == null
                ? Map.<String, Integer>of()
                : professions.stream()
                        .collect(Collectors.toMap(
                                one -> one.profession().name(), ProfessionRequest::people, Integer::sum));
        return new Report(tookPlace, reason, people, minutes, byProfession, counters.counters());
    }

    record ProfessionRequest(
            @NotNull Profession profession,
            @Min(1) @Max(100000) int people) {}

    record CountersRequest(
            @Min(0) @Max(100000) int consultations,
            @Min(0) @Max(1000) int lectures,
            @Min(0) @Max(1000) int masterClasses,
            @Min(0) @Max(1000) int jointOperations,
            @Min(0) @Max(1000) int caseBoards,
            @Min(0) @Max(100000) int peopleTrained) {

        OutcomeView.Counters counters() {
            return new OutcomeView.Counters(
                    consultations, lectures, masterClasses, jointOperations, caseBoards, peopleTrained);
        }
    }
}
