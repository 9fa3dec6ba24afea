package kg.daryger.doctor.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** When a doctor can be had. */
@Table("doctor_availability")
class Availability {

    @Id
    private final DoctorId id;

    @Version
    private int version;

    private @Nullable Integer daysAYear;
    private @Nullable String zone;

    @MappedCollection(idColumn = "doctor_id")
    private Set<WeeklyHours> weekly = new HashSet<>();

    @MappedCollection(idColumn = "doctor_id")
    private Set<PaintedDay> days = new HashSet<>();

    @MappedCollection(idColumn = "doctor_id")
    private Set<TravelWindow> travel = new HashSet<>();

    @PersistenceCreator
    private Availability(DoctorId id) {
        this.id = id;
    }

    static Availability of(DoctorId doctor, AvailabilityDetails details) {
        var availability = new Availability(doctor);
        availability.plan(details);
        return availability;
    }

    final void plan(AvailabilityDetails details) {
        daysAYear = details.daysAYear();
        zone = details.zone() == null ? null : details.zone().getId();
        weekly = details.weekly().stream()
                .map(one -> new WeeklyHours(one.weekday(), one.from(), one.to()))
                .collect(Collectors.toSet());
        days = details.days().stream().map(PaintedDay::new).collect(Collectors.toSet());
        travel = details.travel().stream()
                .map(one -> new TravelWindow(one.city(), one.zone().getId(), one.from(), one.to()))
                .collect(Collectors.toSet());
    }

    AvailabilityDetails details() {
        return new AvailabilityDetails(
                daysAYear,
                zone == null ? null : ZoneId.of(zone),
                weekly.stream()
                        .map(one -> new DoctorView.Hours(one.weekday(), one.fromTime(), one.toTime()))
                        .sorted(Comparator.comparing(DoctorView.Hours::weekday).thenComparing(DoctorView.Hours::from))
                        .toList(),
                days.stream().map(PaintedDay::day).toList(),
                travel.stream()
                        .map(one ->
                                new DoctorView.Travel(one.city(), ZoneId.of(one.zone()), one.fromDay(), one.toDay()))
                        .toList());
    }

    int version() {
        return version;
    }

    @Table("doctor_weekly_hours")
    record WeeklyHours(int weekday, LocalTime fromTime, LocalTime toTime) {}

    @Table("doctor_painted_day")
    record PaintedDay(LocalDate day) {}

    @Table("doctor_travel_window")
    record TravelWindow(@Nullable Long city, String zone, LocalDate fromDay, LocalDate toDay) {}
}
