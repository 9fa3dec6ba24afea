package kg.daryger.doctor.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.daryger.doctor.CheckedCredential;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView.Hours;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.doctor.DoctorView.SpokenLanguage;
import kg.daryger.doctor.DoctorView.Travel;
import kg.daryger.doctor.Doctors.Verification;
import kg.daryger.doctor.domain.ProfileDetails.AcademicTitle;
import kg.daryger.doctor.domain.ProfileDetails.CareerStage;
import kg.daryger.doctor.domain.ProfileDetails.Category;
import kg.daryger.doctor.domain.ProfileDetails.Degree;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads many doctors whole, in as many queries as there are tables, however many doctors there are. */
@Component
class WholeDoctors {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    WholeDoctors(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** In the order of the ids; unknown ones are left out. */
    Map<DoctorId, Whole> load(Collection<DoctorId> ids) {
        var children = children(ids);
        var found = new HashMap<DoctorId, Whole>();
        query("""
                select p.*, e.main_specialty, e.other_specialties, e.help, a.days_a_year, a.zone, v.identity_bound
                from doctor_profile p
                join doctor_expertise e on e.id = p.id
                join doctor_availability a on a.id = p.id
                left join doctor_verification v on v.doctor_id = p.id
                where p.id = any(:ids::uuid[])
                """, ids, (row, number) -> whole(row, children)).forEach(one -> found.put(one.id(), one));
        var ordered = new LinkedHashMap<DoctorId, Whole>();
        ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id)));
        return ordered;
    }

    private Children children(Collection<DoctorId> ids) {
        return new Children(
                group("""
                        select doctor_id as id, code, level from doctor_skill where doctor_id = any(:ids::uuid[])
                        order by array_position(array['LEADS', 'TEACHES', 'PERFORMS'], level), code
                        """, ids, row -> new Skill(row.getString("code"), row.getString("level"))),
                group("""
                        select doctor_id as id, code, level from doctor_language where doctor_id = any(:ids::uuid[])
                        order by array_position(array['NATIVE', 'C2', 'C1', 'B2', 'B1', 'A2'], level), code
                        """, ids, row -> new SpokenLanguage(row.getString("code"), row.getString("level"))),
                group(
                        "select doctor_id as id, * from doctor_weekly_hours where doctor_id = any(:ids::uuid[])"
                                + " order by weekday, from_time",
                        ids,
                        WholeDoctors::hours),
                group(
                        "select doctor_id as id, day from doctor_painted_day where doctor_id = any(:ids::uuid[])",
                        ids,
                        row -> row.getObject("day", LocalDate.class)),
                group(
                        "select doctor_id as id, * from doctor_travel_window where doctor_id = any(:ids::uuid[])",
                        ids,
                        WholeDoctors::travel),
                group(
                        "select doctor_id as id, * from doctor_visible_field where doctor_id = any(:ids::uuid[])",
                        ids,
                        row -> Map.entry(
                                DoctorField.valueOf(row.getString("field")), Level.valueOf(row.getString("level")))),
                checked(ids));
    }

    private static Hours hours(ResultSet row) throws SQLException {
        return new Hours(
                row.getInt("weekday"),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class));
    }

    private static Travel travel(ResultSet row) throws SQLException {
        return new Travel(
                row.getObject("city", Long.class),
                ZoneId.of(row.getString("zone")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    /** Without those that have expired. */
    private Map<DoctorId, List<CheckedCredential>> checked(Collection<DoctorId> ids) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var all = group(
                "select doctor_id as id, * from doctor_checked_credential where doctor_id = any(:ids::uuid[])"
                        + " order by place",
                ids,
                WholeDoctors::checked);
        all.replaceAll((id, list) -> list.stream()
                .filter(one -> one.validUntil() == null || !one.validUntil().isBefore(today))
                .toList());
        return all;
    }

    private static CheckedCredential checked(ResultSet row) throws SQLException {
        return new CheckedCredential(
                row.getString("kind"),
                row.getString("country"),
                row.getString("level"),
                row.getObject("checked_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private Whole whole(ResultSet row, Children children) throws SQLException {
        var id = DoctorTable.id(row);
        @Nullable String region = row.getString("world_region");
        @Nullable String zone = row.getString("zone");
        return new Whole(
                id,
                new PersonId(row.getObject("person_id", UUID.class)),
                ProfileState.valueOf(row.getString("state")),
                details(row),
                region == null ? null : WorldRegion.valueOf(region),
                row.getObject("photo", UUID.class),
                row.getObject("confirmed_on", LocalDate.class),
                new ExpertiseDetails(
                        row.getString("main_specialty"),
                        texts(row, "other_specialties"),
                        of(children.skills(), id),
                        of(children.languages(), id),
                        texts(row, "help").stream().map(HelpKind::valueOf).collect(Collectors.toSet())),
                new AvailabilityDetails(
                        row.getObject("days_a_year", Integer.class),
                        zone == null ? null : ZoneId.of(zone),
                        of(children.weekly(), id),
                        of(children.days(), id),
                        of(children.travel(), id)),
                DoctorTable.levels(of(children.fields(), id)),
                new Verification(row.getBoolean("identity_bound"), of(children.checked(), id)));
    }

    private ProfileDetails details(ResultSet row) throws SQLException {
        @Nullable String about = row.getString("about");
        return new ProfileDetails(
                row.getObject("birth_year", Integer.class),
                row.getString("country"),
                row.getObject("city", Long.class),
                row.getString("employer"),
                row.getString("position"),
                row.getObject("since", Integer.class),
                code(CareerStage.class, row.getString("career_stage")),
                code(Degree.class, row.getString("degree")),
                code(AcademicTitle.class, row.getString("academic_title")),
                code(Category.class, row.getString("category")),
                row.getString("orcid"),
                about == null ? null : json.readValue(about, LocalizedText.class));
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static <T> List<T> of(Map<DoctorId, List<T>> grouped, DoctorId id) {
        return grouped.getOrDefault(id, List.of());
    }

    private <T> Map<DoctorId, List<T>> group(String sql, Collection<DoctorId> ids, Reading<T> reading) {
        var grouped = new HashMap<DoctorId, List<T>>();
        query(
                sql,
                ids,
                (row, number) -> grouped.computeIfAbsent(DoctorTable.id(row), none -> new ArrayList<>())
                        .add(reading.of(row)));
        return grouped;
    }

    private <T> List<T> query(String sql, Collection<DoctorId> ids, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("ids", DoctorTable.uuids(ids)).query(mapper).list();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private record Children(
            Map<DoctorId, List<Skill>> skills,
            Map<DoctorId, List<SpokenLanguage>> languages,
            Map<DoctorId, List<Hours>> weekly,
            Map<DoctorId, List<LocalDate>> days,
            Map<DoctorId, List<Travel>> travel,
            Map<DoctorId, List<Map.Entry<DoctorField, Level>>> fields,
            Map<DoctorId, List<CheckedCredential>> checked) {}
}
