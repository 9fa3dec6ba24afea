package kg.daryger.doctor.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds doctors by what they belong to. */
@Component
class DoctorTable {

    private final JdbcClient jdbc;

    DoctorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The profile of a person that is not closed. */
    Optional<DoctorId> doctorOf(PersonId person) {
        return jdbc.sql("select id from doctor_profile where person_id = :person and state <> 'CLOSED'")
                .param("person", person.value())
                .query((row, number) -> id(row))
                .optional();
    }

    Optional<PersonId> personOf(DoctorId doctor) {
        return jdbc.sql("select person_id from doctor_profile where id = :id")
                .param("id", doctor.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** The latest first. */
    Set<DoctorId> published() {
        return new LinkedHashSet<>(
                jdbc.sql("select id from doctor_profile where state = 'PUBLISHED' order by published_at desc, id")
                        .query((row, number) -> id(row))
                        .list());
    }

    /** Published ones whose owner has not said for a year that it is all true, nor been asked since the day. */
    List<DoctorId> unconfirmed(LocalDate confirmedBefore, LocalDate remindedBefore) {
        return jdbc.sql("""
                        select id from doctor_profile where state = 'PUBLISHED' and confirmed_on < :confirmed
                        and (reminded_on is null or reminded_on < :reminded) order by confirmed_on limit 200
                        """)
                .param("confirmed", confirmedBefore)
                .param("reminded", remindedBefore)
                .query((row, number) -> id(row))
                .list();
    }

    /** What each doctor agreed to show one of the institutions, still valid at the instant. */
    Map<DoctorId, Set<DoctorField>> exchanged(
            Collection<DoctorId> doctors, Collection<? extends UUID> institutions, Instant now) {
        var found = new HashMap<DoctorId, Set<DoctorField>>();
        if (institutions.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select doctor_id as id, field from doctor_exchange
                        where doctor_id = any(:ids::uuid[]) and institution_id = any(:institutions::uuid[]) and until > :now
                        """)
                .param("ids", uuids(doctors))
                .param("institutions", institutions.toArray(UUID[]::new))
                .param("now", java.sql.Timestamp.from(now))
                .query((row, number) -> found.computeIfAbsent(id(row), none -> new LinkedHashSet<>())
                        .add(DoctorField.valueOf(row.getString("field"))))
                .list();
        return found;
    }

    /** What the zone at an instant depends on, without anything else of the doctor. */
    Optional<Places> places(DoctorId doctor) {
        return jdbc.sql("""
                        select p.city, p.person_id, a.zone from doctor_profile p
                        left join doctor_availability a on a.id = p.id where p.id = :id
                        """)
                .param("id", doctor.value())
                .query((row, number) -> new Places(
                        row.getObject("city", Long.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Optional.ofNullable(row.getString("zone"))
                                .map(ZoneId::of)
                                .orElse(null)))
                .optional();
    }

    record Places(
            @Nullable Long city, PersonId person, @Nullable ZoneId override) {}

    static DoctorId id(ResultSet row) throws SQLException {
        return new DoctorId(row.getObject("id", UUID.class));
    }

    static UUID[] uuids(Collection<DoctorId> ids) {
        return ids.stream().map(DoctorId::value).toArray(UUID[]::new);
    }

    static Map<DoctorField, Level> levels(Collection<Map.Entry<DoctorField, Level>> entries) {
        return entries.stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (first, second) -> second,
                        () -> new EnumMap<>(DoctorField.class)));
    }
}
