package kg.daryger.institution.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.change.Changes;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionKind;
import kg.daryger.institution.InstitutionLevel;
import kg.daryger.shared.Actor;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the list of real institutions at start, as often as one likes: a new row is added, a changed name or place follows,
 * what staff or officers wrote stays.
 */
@Component
public class SeedingInstitutions {

    /** What is no hospital, though the list is called so. */
    private static final Map<String, InstitutionKind> KINDS = Map.of(
            "hosp-tup", InstitutionKind.GENERAL_PRACTICE_CENTRE,
            "hosp-daniyarov", InstitutionKind.INSTITUTE,
            "hosp-balneo", InstitutionKind.INSTITUTE,
            "hosp-riheart", InstitutionKind.INSTITUTE);

    private static final String UPSERT = """
            insert into institution (id, version, code, kind, level, name_ky, name_ru, name_en, region,
                city, city_ky, city_ru, city_en, latitude, longitude, zone, confirmed)
            values (:id, 1, :code, :kind, :level, :ky, :ru, :en, :region,
                :city, :cityKy, :cityRu, :cityEn, :latitude, :longitude, :zone, :confirmed)
            on conflict (code) do update set name_ky = excluded.name_ky, name_ru = excluded.name_ru,
                name_en = excluded.name_en, region = excluded.region, city = excluded.city,
                city_ky = excluded.city_ky, city_ru = excluded.city_ru, city_en = excluded.city_en,
                kind = excluded.kind, level = excluded.level, version = institution.version + 1
            where (institution.name_ky, institution.name_ru, institution.name_en, institution.region, institution.city,
                    institution.city_ky, institution.city_ru, institution.city_en, institution.kind, institution.level)
                is distinct from (excluded.name_ky, excluded.name_ru, excluded.name_en, excluded.region, excluded.city,
                    excluded.city_ky, excluded.city_ru, excluded.city_en, excluded.kind, excluded.level)
            returning id
            """;

    private final JdbcClient jdbc;
    private final InstitutionNames names;
    private final Changes changes;

    SeedingInstitutions(JdbcClient jdbc, InstitutionNames names, Changes changes) {
        this.jdbc = jdbc;
        this.names = names;
        this.changes = changes;
    }

    /** Before the runners, so that demo data finds the institutions. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    @Transactional
    public void load() {
        // several nodes may start at once
        jdbc.sql("select pg_advisory_xact_lock(hashtext('institution-seed'))")
                .query()
                .listOfRows();
        var cities = new HashMap<String, CSVRecord>();
        read("institution/city_names.csv").forEach(row -> cities.put(row.get("city"), row));
        var touched = read("taxonomy/kg_hospitals.csv").stream()
                .flatMap(row -> write(row, java.util.Objects.requireNonNull(cities.get(row.get("city")))).stream())
                .toList();
        changes.touched(InstitutionTrail.KIND, touched);
        names.tell();
    }

    private List<java.util.UUID> write(CSVRecord row, CSVRecord city) {
        return jdbc.sql(UPSERT)
                .param("id", InstitutionId.fresh().value())
                .param("code", row.get("code"))
                .param(
                        "kind",
                        KINDS.getOrDefault(row.get("code"), InstitutionKind.HOSPITAL)
                                .name())
                .param("level", level(row.get("level")).name())
                .param("ky", row.get("ky"))
                .param("ru", row.get("ru"))
                .param("en", row.get("en"))
                .param("region", row.get("region"))
                .param("city", row.get("city"))
                .param("cityKy", city.get("ky"))
                .param("cityRu", city.get("ru"))
                .param("cityEn", city.get("en"))
                .param("latitude", Double.valueOf(row.get("lat")))
                .param("longitude", Double.valueOf(row.get("lng")))
                .param("zone", Actor.BISHKEK.getId())
                .param("confirmed", row.get("status").equals("ok"))
                .query(java.util.UUID.class)
                .list();
    }

    /** Bishkek and Osh stand beside the oblasts, so that their city hospitals serve as oblast ones do. */
    private static InstitutionLevel level(String seed) {
        return switch (seed) {
            case "national" -> InstitutionLevel.NATIONAL;
            case "city", "regional" -> InstitutionLevel.OBLAST;
            case "district" -> InstitutionLevel.RAYON;
            default -> throw new IllegalArgumentException("unknown level " + seed);
        };
    }

    private static List<CSVRecord> read(String path) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(new ClassPathResource(path).getInputStream(), UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
