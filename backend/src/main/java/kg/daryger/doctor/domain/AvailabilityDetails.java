package kg.daryger.doctor.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kg.daryger.doctor.DoctorView.Hours;
import kg.daryger.doctor.DoctorView.Travel;
import kg.daryger.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * When a doctor can be had: weekly hours or painted days, not both.
 *
 * @param daysAYear null: not said
 * @param zone set by hand because the city's is wrong; null: the city's
 */
public record AvailabilityDetails(
        @Nullable Integer daysAYear,
        @Nullable ZoneId zone,
        List<Hours> weekly,
        List<LocalDate> days,
        List<Travel> travel) {

    public static final AvailabilityDetails EMPTY =
            new AvailabilityDetails(null, null, List.of(), List.of(), List.of());

    public AvailabilityDetails {
        weekly = List.copyOf(weekly);
        days = days.stream().distinct().sorted().toList();
        travel = travel.stream()
                .sorted(java.util.Comparator.comparing(Travel::from))
                .toList();
    }

    /** @throws InvalidField when hours end before they begin, journeys overlap, or both plans are filled */
    void check() {
        if (!weekly.isEmpty() && !days.isEmpty()) {
            throw new InvalidField("days", "doctor.field.one-plan");
        }
        if (weekly.stream()
                .anyMatch(hours -> hours.weekday() < 1
                        || hours.weekday() > 7
                        || !hours.from().isBefore(hours.to()))) {
            throw new InvalidField("weekly", "doctor.field.hours");
        }
        if (travel.stream().anyMatch(one -> one.to().isBefore(one.from()))) {
            throw new InvalidField("travel", "doctor.field.travel-order");
        }
        for (int next = 1; next < travel.size(); next++) {
            if (!travel.get(next).from().isAfter(travel.get(next - 1).to())) {
                throw new InvalidField("travel", "doctor.field.travel-overlap");
            }
        }
    }

    /** The journey under way at the instant: its days are those of the place it leads to. */
    Optional<Travel> travelAt(Instant instant) {
        return travel.stream()
                .filter(one ->
                        !instant.isBefore(one.from().atStartOfDay(one.zone()).toInstant()))
                .filter(one -> instant.isBefore(
                        one.to().plusDays(1).atStartOfDay(one.zone()).toInstant()))
                .findFirst();
    }
}
