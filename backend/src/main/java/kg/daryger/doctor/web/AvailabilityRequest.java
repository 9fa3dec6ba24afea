package kg.daryger.doctor.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kg.daryger.doctor.DoctorView.Hours;
import kg.daryger.doctor.DoctorView.Travel;
import kg.daryger.doctor.domain.AvailabilityDetails;
import org.jspecify.annotations.Nullable;

/** @param zone set by hand, null: the city's @param days painted days instead of weekly hours */
record AvailabilityRequest(
        @Nullable @Min(0) @Max(366) Integer daysAYear,
        @Nullable ZoneId zone,
        @Size(max = 28) List<Hours> weekly,
        @Size(max = 400) List<LocalDate> days,
        @Size(max = 20) List<Travel> travel) {

    AvailabilityDetails toDetails() {
        return new AvailabilityDetails(daysAYear, zone, weekly, days, travel);
    }
}
