package kg.daryger.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** @param name whose machine it is and what for */
record ApiClientRequest(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 20) Set<String> scopes) {}
