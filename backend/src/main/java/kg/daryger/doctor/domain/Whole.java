package kg.daryger.doctor.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors.Verification;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything there is about a doctor, unfiltered: inside the module only. */
record Whole(
        DoctorId id,
        PersonId person,
        ProfileState state,
        ProfileDetails details,
        @Nullable WorldRegion region,
        @Nullable UUID photo,
        @Nullable LocalDate confirmedOn,
        ExpertiseDetails expertise,
        AvailabilityDetails availability,
        Map<DoctorField, Level> levels,
        Verification verification) {

    /** Fields that are entered: whoever may see none of these sees nothing. */
    static final Set<DoctorField> RECOGNISABLE = Set.of(DoctorField.NAME, DoctorField.SPECIALTIES);

    /** The ministry knows who it is, and one credential is checked. */
    boolean verified() {
        return verification.identityBound() && !verification.checked().isEmpty();
    }
}
