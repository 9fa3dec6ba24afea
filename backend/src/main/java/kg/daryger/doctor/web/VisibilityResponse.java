package kg.daryger.doctor.web;

import java.util.Map;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.domain.Level;

record VisibilityResponse(Map<DoctorField, Level> levels) {}
