package kg.daryger.registration.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import kg.daryger.registration.RegistrationId;

/** @param present everybody who was there; the others were not */
record AttendanceRequest(@NotNull @Size(max = 5000) Set<RegistrationId> present) {}
