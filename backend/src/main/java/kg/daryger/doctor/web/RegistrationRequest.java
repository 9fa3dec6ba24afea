package kg.daryger.doctor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.domain.AvailabilityDetails;
import kg.daryger.doctor.domain.Level;
import kg.daryger.doctor.domain.Registration;
import org.jspecify.annotations.Nullable;

/** What the steps gathered. @param visibility only where the owner chose otherwise than the private default */
record RegistrationRequest(
        @NotNull @Valid NameRequest name,
        @NotNull @Valid DetailsRequest details,
        @NotNull @Valid ExpertiseRequest expertise,
        @Nullable @Valid AvailabilityRequest availability,
        @Nullable Map<DoctorField, Level> visibility) {

    Registration toRegistration() {
        return new Registration(
                name.toName(),
                details.toDetails(),
                expertise.toDetails(),
                availability == null ? AvailabilityDetails.EMPTY : availability.toDetails(),
                visibility == null ? Map.of() : visibility);
    }
}
