package kg.daryger.credential.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kg.daryger.credential.CredentialKind;
import kg.daryger.credential.domain.CredentialDetails;
import org.jspecify.annotations.Nullable;

/** A credential as its owner describes it. */
record CredentialRequest(
        @NotNull CredentialKind kind,
        @Nullable @Size(max = 40) String identifierSystem,
        @Nullable @Size(max = 80) String identifierValue,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotBlank @Size(max = 200) String body,
        @Nullable @Size(max = 60) String specialty,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable @Size(max = 200) String nameOnDocument) {

    CredentialDetails details() {
        return new CredentialDetails(
                kind,
                identifierSystem,
                identifierValue,
                country,
                body,
                specialty,
                validFrom,
                validUntil,
                nameOnDocument);
    }
}
