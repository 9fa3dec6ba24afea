package kg.daryger.doctor.web;

import java.util.Map;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.domain.Level;

/** @param levels fields that are not named get the private default */
record VisibilityRequest(Map<DoctorField, Level> levels) {}
