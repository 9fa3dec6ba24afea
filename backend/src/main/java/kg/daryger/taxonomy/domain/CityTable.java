package kg.daryger.taxonomy.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The world's cities. */
@Component
class CityTable {
    private static final String UPSERT = """
            insert into city (geoname_id, country, name, name_ru, name_ky, name_de, aliases, latitude, longitude, zone,
                population, region)
            select id, country, name, ru, ky, de, aliases, latitude, longitude, zone, population, region
            from jsonb_to_recordset(:rows::jsonb) as r(id bigint, country text, name text, ru text, ky text, de text,
                aliases text[], latitude double precision, longitude double precision, zone text, population bigint,
                region text)
            on conflict (geoname_id) do update set country = excluded.country, name = excluded.name,
                name_ru = excluded.name_ru, name_ky = excluded.name_ky, name_de = excluded.name_de,
                aliases = excluded.aliases, latitude = excluded.latitude, longitude = excluded.longitude,
                zone = excluded.zone, population = excluded.population, region = excluded.region
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CityTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Cities that a new list lacks stay: doctors live there. */
    void write(Collection<CityEntry> cities) {
        List<Row> rows = cities.stream().map(Row::of).toList();
        jdbc.sql(UPSERT).param("rows", json.writeValueAsString(rows)).update();
    }

    /** All cities, the largest first. */
    List<CityEntry> all() {
        return jdbc.sql("select * from city order by population desc, geoname_id")
                .query((row, number) -> city(row))
                .list();
    }

    static CityEntry city(ResultSet row) throws SQLException {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("en", row.getString("name"));
        for (String language : List.of("ru", "ky", "de")) {
            String name = row.getString("name_" + language);
            if (name != null) labels.put(language, name);
        }
        String region = row.getString("region");
        return new CityEntry(
                row.getLong("geoname_id"),
                row.getString("country"),
                Map.copyOf(labels),
                List.of((String[]) row.getArray("aliases").getArray()),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                ZoneId.of(row.getString("zone")),
                row.getLong("population"),
                region == null ? "" : region);
    }

    private record Row(
            long id,
            String country,
            @Nullable String name,
            @Nullable String ru,
            @Nullable String ky,
            @Nullable String de,
            List<String> aliases,
            double latitude,
            double longitude,
            String zone,
            long population,
            @Nullable String region) {

        static Row of(CityEntry c) {
            Map<String, String> labels = c.labels();
            return new Row(
                    c.geonameId(),
                    c.country(),
                    labels.get("en"),
                    labels.get("ru"),
                    labels.get("ky"),
                    labels.get("de"),
                    c.aliases(),
                    c.latitude(),
                    c.longitude(),
                    c.zone().getId(),
                    c.population(),
                    c.region().isEmpty() ? null : c.region());
        }
    }
}
