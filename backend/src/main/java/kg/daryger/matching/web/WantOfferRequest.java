package kg.daryger.matching.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kg.daryger.institution.InstitutionId;
import kg.daryger.matching.domain.WantingOffer.Wanted;
import org.jspecify.annotations.Nullable;

/** "We want this": what the offer does not say itself. */
record WantOfferRequest(
        @NotNull InstitutionId institution,
        @NotBlank @Size(max = 300) String audience,
        @Min(1) @Max(5_000) int people,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @NotNull @Size(max = 3) List<@Valid SlotRequest> slots) {

    Wanted wanted() {
        return new Wanted(institution, audience, people, from, until, SlotRequest.slots(slots));
    }
}
