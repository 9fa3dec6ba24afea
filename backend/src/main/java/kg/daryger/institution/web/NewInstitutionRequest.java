package kg.daryger.institution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.daryger.institution.InstitutionKind;
import kg.daryger.institution.InstitutionLevel;
import kg.daryger.institution.domain.NewInstitution;
import org.jspecify.annotations.Nullable;

/** @param region code @param place town or village */
record NewInstitutionRequest(
        @NotNull InstitutionKind kind,
        @NotNull InstitutionLevel level,
        @NotNull @Valid InThree name,
        @NotBlank @Size(max = 40) String region,
        @NotNull @Valid InThree place,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude) {

    NewInstitution wanted() {
        return new NewInstitution(kind, level, name.tidy(), region, place.tidy(), latitude, longitude);
    }

    record InThree(
            @NotBlank @Size(max = 200) String ky,
            @NotBlank @Size(max = 200) String ru,
            @NotBlank @Size(max = 200) String en) {

        NewInstitution.InThree tidy() {
            return new NewInstitution.InThree(tidy(ky), tidy(ru), tidy(en));
        }

        private static String tidy(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }
}
