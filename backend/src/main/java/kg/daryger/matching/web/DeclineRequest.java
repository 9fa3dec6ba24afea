package kg.daryger.matching.web;

import jakarta.validation.constraints.NotNull;
import kg.daryger.matching.domain.DeclineReason;

/** Why not. */
record DeclineRequest(@NotNull DeclineReason reason) {}
