package kg.daryger.need.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kg.daryger.need.NeedTerms;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * The five answers (what, for whom and how many, kind, when roughly, languages) and the rest of the terms of reference.
 *
 * @param readinessSaid as fundingSaid, for hands-on care
 * @param fundingSaid false: nothing is said of funding yet; true with an empty list: there is none
 */
record NeedRequest(
        @NotNull @Written(max = 200) LocalizedText title,
        @NotBlank @Size(max = 60) String specialty,
        @NotNull @Size(max = 20) List<String> skills,
        @NotBlank @Size(max = 200) String audience,
        @NotNull @Min(1) @Max(10_000) Integer people,
        @NotNull HelpKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @NotEmpty @Size(max = 10) List<String> languages,
        @Nullable @Written(max = 4000) LocalizedText goal,
        @Nullable @Written(max = 4000) LocalizedText prerequisites,
        @Nullable @Written(max = 4000) LocalizedText equipment,
        @Nullable @Size(max = 3) List<String> funding,
        @Nullable Boolean fundingSaid,
        @Nullable @Size(max = 5) List<String> readiness,
        @Nullable Boolean readinessSaid,
        @Nullable String urgency) {

    NeedTerms terms() {
        return new NeedTerms(
                title,
                specialty,
                skills,
                audience.strip(),
                people,
                kind,
                from,
                until,
                languages,
                goal,
                prerequisites,
                equipment,
                funding == null ? List.of() : funding,
                fundingSaid != null && fundingSaid,
                readiness == null ? List.of() : readiness,
                readinessSaid != null && readinessSaid,
                urgency);
    }
}
