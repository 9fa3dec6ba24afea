package kg.daryger.matching.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kg.daryger.offer.OfferId;
import org.jspecify.annotations.Nullable;

/** A doctor's application to a need. */
record ApplyRequest(
        @Nullable OfferId offer, @NotNull @Size(max = 3) List<@Valid SlotRequest> slots, boolean online) {}
