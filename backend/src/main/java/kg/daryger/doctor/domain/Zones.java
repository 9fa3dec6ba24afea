package kg.daryger.doctor.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView.Travel;
import kg.daryger.identity.Accounts;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.taxonomy.City;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which clock a doctor lives by: travel window, else override, else city, else account. */
@Component
class Zones {

    private final JdbcClient jdbc;
    private final DoctorTable table;
    private final Taxonomy taxonomy;
    private final Accounts accounts;

    Zones(JdbcClient jdbc, DoctorTable table, Taxonomy taxonomy, Accounts accounts) {
        this.jdbc = jdbc;
        this.table = table;
        this.taxonomy = taxonomy;
        this.accounts = accounts;
    }

    /** @throws NotFound when there is no such doctor */
    ZoneId at(DoctorId doctor, Instant instant) {
        var places = table.places(doctor).orElseThrow(NotFound::new);
        return travelAt(doctor, instant)
                .map(Travel::zone)
                .or(() -> Optional.ofNullable(places.override()))
                .or(() -> ofCity(places.city()))
                .or(() -> accounts.accountOf(places.person())
                        .flatMap(accounts::contact)
                        .map(Accounts.Contact::zone))
                .orElse(Actor.BISHKEK);
    }

    /** Where the doctor lives, as far as it is entered; a journey counts only for those who may know of it. */
    Optional<ZoneId> of(Whole doctor, Instant instant, boolean withTravel) {
        return (withTravel ? doctor.availability().travelAt(instant).map(Travel::zone) : Optional.<ZoneId>empty())
                .or(() -> Optional.ofNullable(doctor.availability().zone()))
                .or(() -> ofCity(doctor.details().city()));
    }

    Optional<ZoneId> ofCity(@Nullable Long city) {
        return Optional.ofNullable(city).flatMap(taxonomy::city).map(City::zone);
    }

    private Optional<Travel> travelAt(DoctorId doctor, Instant instant) {
        var day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        // days begin up to fourteen hours before and twelve after those of UTC: look one day around, then exactly
        var near = jdbc.sql("""
                        select city, zone, from_day, to_day from doctor_travel_window
                        where doctor_id = :id and from_day <= :after and to_day >= :before
                        """)
                .param("id", doctor.value())
                .param("after", day.plusDays(1))
                .param("before", day.minusDays(1))
                .query((row, number) -> new Travel(
                        row.getObject("city", Long.class),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
        return new AvailabilityDetails(null, null, java.util.List.of(), java.util.List.of(), near).travelAt(instant);
    }
}
