package kg.daryger.credential.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kg.daryger.credential.domain.BindingMethod;

/** How and on which day the ministry saw who the doctor is. */
record BindingRequest(
        @NotNull BindingMethod method, @NotNull LocalDate on) {}
