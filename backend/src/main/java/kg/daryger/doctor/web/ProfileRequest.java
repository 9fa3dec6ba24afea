package kg.daryger.doctor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

record ProfileRequest(
        @NotNull @Valid NameRequest name, @NotNull @Valid DetailsRequest details) {}
