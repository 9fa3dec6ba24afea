package kg.daryger.doctor.domain;

import java.util.Map;
import kg.daryger.doctor.DoctorField;
import kg.daryger.identity.PersonName;

/**
 * What the steps of the registration gathered.
 *
 * @param visibility fields that shall not have the private default
 */
public record Registration(
        PersonName name,
        ProfileDetails profile,
        ExpertiseDetails expertise,
        AvailabilityDetails availability,
        Map<DoctorField, Level> visibility) {}
