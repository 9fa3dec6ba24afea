package kg.daryger.matching.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** One to three times. */
record ProposeSlotsRequest(@NotNull @Size(min = 1, max = 3) List<@Valid SlotRequest> slots) {}
