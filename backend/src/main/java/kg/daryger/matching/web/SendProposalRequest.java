package kg.daryger.matching.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.need.NeedId;
import kg.daryger.offer.OfferId;
import org.jspecify.annotations.Nullable;

/**
 * An invitation or a suggestion.
 *
 * @param doctors the first one leads
 * @param slots one to three, or none: dates to be agreed
 */
record SendProposalRequest(
        @NotNull NeedId need,
        @Nullable OfferId offer,
        @NotNull @Size(min = 1, max = 6) List<DoctorId> doctors,
        @NotNull @Size(max = 3) List<@Valid SlotRequest> slots,
        boolean online) {}
