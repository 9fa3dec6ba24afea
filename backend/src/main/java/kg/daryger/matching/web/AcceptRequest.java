package kg.daryger.matching.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The slot that is picked. */
record AcceptRequest(@NotNull @Valid SlotRequest slot) {}
