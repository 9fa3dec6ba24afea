package kg.daryger.doctor.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.doctor.CheckedCredential;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.domain.WritingDoctors.Loaded;
import kg.daryger.shared.NeverInProduction;
import kg.daryger.shared.postgres.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of many new doctors, one statement a table. */
@Component
@NeverInProduction
class DoctorRows {

    /** Everything public but the picture, which nobody has, and the contact, which both sides agree about. */
    private static final Map<DoctorField, Level> LEVELS = levels();

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DoctorRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private static Map<DoctorField, Level> levels() {
        var levels = new EnumMap<DoctorField, Level>(DoctorField.class);
        for (var field : DoctorField.values()) {
            var hidden = field == DoctorField.PHOTO || field == DoctorField.CONTACT;
            levels.put(field, hidden ? Level.NOBODY : Level.PUBLIC);
        }
        return levels;
    }

    Set<String> known(String source, Collection<String> externalIds) {
        return new HashSet<>(jdbc.sql("""
                        select external_id from doctor_external_id where source = :source and external_id = any(:ids::text[])
                        """)
                .param("source", source)
                .param("ids", externalIds.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    void write(String source, List<Loaded> doctors, Instant now) {
        if (doctors.isEmpty()) {
            return;
        }
        profiles(doctors, now);
        expertises(doctors);
        skills(doctors);
        languages(doctors);
        var ids = Column.of(doctors, Loaded::id);
        jdbc.sql("insert into doctor_availability (id, version) select unnest(:ids::uuid[]), 1")
                .param("ids", ids)
                .update();
        visible(ids);
        jdbc.sql("""
                        insert into doctor_external_id (source, external_id, doctor_id)
                        select :source, r.external, r.id from unnest(:external::text[], :ids::uuid[]) as r (external, id)
                        """)
                .param("source", source)
                .param("external", Column.of(doctors, Loaded::externalId))
                .param("ids", ids)
                .update();
    }

    private void profiles(List<Loaded> doctors, Instant now) {
        jdbc.sql("""
                        insert into doctor_profile (id, version, person_id, created_at, state, birth_year, country, world_region,
                            city, employer, position, since, career_stage, about, published_at, confirmed_on)
                        select r.id, 1, r.person, :now, :state, r.born, r.country, r.region, r.city, r.employer, r.position,
                            r.since, r.stage, r.about, :now, :today
                        from unnest(:ids::uuid[], :persons::uuid[], :born::int[], :countries::text[], :regions::text[],
                                :cities::bigint[], :employers::text[], :positions::text[], :since::int[], :stages::text[],
                                :about::jsonb[])
                            as r (id, person, born, country, region, city, employer, position, since, stage, about)
                        """)
                .param("ids", Column.of(doctors, Loaded::id))
                .param("persons", Column.of(doctors, Loaded::person))
                .param("born", Column.of(doctors, one -> one.profile().birthYear()))
                .param("countries", Column.of(doctors, one -> one.profile().country()))
                .param("regions", Column.of(doctors, DoctorRows::region))
                .param("cities", Column.of(doctors, one -> one.profile().city()))
                .param("employers", Column.of(doctors, one -> one.profile().employer()))
                .param("positions", Column.of(doctors, one -> one.profile().position()))
                .param("since", Column.of(doctors, one -> one.profile().since()))
                .param("stages", Column.of(doctors, one -> one.profile().careerStage()))
                .param(
                        "about",
                        Column.of(doctors, one -> one.about() == null ? null : json.writeValueAsString(one.about())))
                .param("now", Timestamp.from(now))
                .param("today", now.atZone(ZoneOffset.UTC).toLocalDate())
                .param("state", ProfileState.PUBLISHED.name())
                .update();
    }

    private static @Nullable String region(Loaded doctor) {
        var country = doctor.profile().country();
        return country == null ? null : WorldRegion.of(country).name();
    }

    private void expertises(List<Loaded> doctors) {
        jdbc.sql("""
                        insert into doctor_expertise (id, version, main_specialty, other_specialties, help, traits)
                        select r.id, 1, r.main, string_to_array(r.others, E'\\x1f'), string_to_array(r.help, E'\\x1f'),
                            string_to_array(r.traits, E'\\x1f')
                        from unnest(:ids::uuid[], :main::text[], :others::text[], :help::text[], :traits::text[])
                            as r (id, main, others, help, traits)
                        """)
                .param("ids", Column.of(doctors, Loaded::id))
                .param("main", Column.of(doctors, one -> one.expertise().main()))
                .param(
                        "others",
                        Column.of(doctors, one -> Column.joined(one.expertise().others())))
                .param("help", Column.of(doctors, DoctorRows::help))
                .param(
                        "traits",
                        Column.of(doctors, one -> Column.joined(one.expertise().traits())))
                .update();
    }

    private static String help(Loaded doctor) {
        return Column.joined(
                doctor.expertise().help().stream().map(Enum::name).sorted().toList());
    }

    private void skills(List<Loaded> doctors) {
        coded(
                "doctor_skill",
                doctors.stream()
                        .flatMap(one -> one.expertise().skills().stream()
                                .map(skill -> new Coded(one.id(), skill.code(), skill.level())))
                        .toList());
    }

    private void languages(List<Loaded> doctors) {
        coded(
                "doctor_language",
                doctors.stream()
                        .flatMap(one -> one.expertise().languages().stream()
                                .map(language -> new Coded(one.id(), language.code(), language.level())))
                        .toList());
    }

    private void coded(String table, List<Coded> rows) {
        jdbc.sql("insert into " + table + " (doctor_id, code, level)"
                        + " select * from unnest(:ids::uuid[], :codes::text[], :levels::text[])")
                .param("ids", Column.of(rows, Coded::doctor))
                .param("codes", Column.of(rows, Coded::code))
                .param("levels", Column.of(rows, Coded::level))
                .update();
    }

    private void visible(@Nullable String[] ids) {
        var fields = List.copyOf(LEVELS.entrySet());
        jdbc.sql("insert into doctor_visibility (id, version) select unnest(:ids::uuid[]), 1")
                .param("ids", ids)
                .update();
        jdbc.sql("""
                        insert into doctor_visible_field (doctor_id, field, level)
                        select d.id, f.field, f.level
                        from unnest(:ids::uuid[]) as d (id), unnest(:fields::text[], :levels::text[]) as f (field, level)
                        """)
                .param("ids", ids)
                .param("fields", Column.of(fields, Map.Entry::getKey))
                .param("levels", Column.of(fields, Map.Entry::getValue))
                .update();
    }

    void verified(Map<DoctorId, CheckedCredential> checked) {
        var rows = List.copyOf(checked.entrySet());
        jdbc.sql("insert into doctor_verification (doctor_id, identity_bound) select unnest(:ids::uuid[]), true")
                .param("ids", Column.of(rows, Map.Entry::getKey))
                .update();
        jdbc.sql("""
                        insert into doctor_checked_credential (doctor_id, place, kind, country, level, checked_on, valid_until)
                        select r.id, 0, r.kind, r.country, r.level, r.checked_on, r.valid_until
                        from unnest(:ids::uuid[], :kinds::text[], :countries::text[], :levels::text[], :on::date[],
                                :until::date[]) as r (id, kind, country, level, checked_on, valid_until)
                        """)
                .param("ids", Column.of(rows, Map.Entry::getKey))
                .param("kinds", Column.of(rows, one -> one.getValue().kind()))
                .param("countries", Column.of(rows, one -> one.getValue().country()))
                .param("levels", Column.of(rows, one -> one.getValue().level()))
                .param("on", Column.of(rows, one -> one.getValue().checkedOn()))
                .param("until", Column.of(rows, one -> one.getValue().validUntil()))
                .update();
    }

    private record Coded(DoctorId doctor, String code, String level) {}
}
