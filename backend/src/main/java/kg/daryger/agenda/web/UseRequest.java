package kg.daryger.agenda.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.daryger.agenda.OutcomeView;
import org.jspecify.annotations.Nullable;

/** @param because needed unless the answer is yes */
record UseRequest(
        @NotNull OutcomeView.Use use,
        @Nullable @Size(min = 3, max = 500) String because) {}
