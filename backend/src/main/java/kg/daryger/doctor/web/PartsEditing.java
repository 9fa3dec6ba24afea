package kg.daryger.doctor.web;

import kg.daryger.doctor.domain.EditingAvailability;
import kg.daryger.doctor.domain.EditingExpertise;
import kg.daryger.doctor.domain.EditingProfile;
import kg.daryger.doctor.domain.EditingVisibility;
import org.springframework.stereotype.Component;

/** One use case a part. */
@Component
record PartsEditing(
        EditingProfile profile,
        EditingExpertise expertise,
        EditingAvailability availability,
        EditingVisibility visibility) {}
