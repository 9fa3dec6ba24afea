package kg.daryger.taxonomy.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shows the code lists as they are stored, with what nobody has checked. */
@Component
public class BrowsingLists {
    private static final TypeReference<Map<String, String>> LABELS = new TypeReference<>() {};

    private static final String CONCEPTS = """
             from concept where kind = :kind and (:q = '' or code ilike :like or labels::text ilike :like
                or array_to_string(synonyms, ' ') ilike :like)
                and (not :unreviewed or cardinality(unreviewed) > 0)
            """;
    private static final String CITIES = """
             from city where not :unreviewed and (:q = '' or geoname_id::text = :q or country ilike :q or name ilike :like
                or name_ru ilike :like or name_ky ilike :like or name_de ilike :like
                or array_to_string(aliases, ' ') ilike :like)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BrowsingLists(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param unreviewed labels that nobody has checked @param changedAt when the list last changed */
    public record Overview(String list, long entries, long unreviewed, Instant changedAt) {}

    /** @param q part of a code, label or synonym; empty for all @param unreviewed only entries with an unchecked label */
    public record Filter(String list, String q, boolean unreviewed) {}

    /** @param parent group, specialty, oblast or country @param zone of a city @param population of a city */
    public record Entry(
            String code,
            @Nullable String parent,
            Map<String, String> labels,
            List<String> synonyms,
            @Nullable String mesh,
            List<String> unreviewed,
            boolean active,
            @Nullable String zone,
            @Nullable Long population) {}

    /** All shipped lists. */
    public List<Overview> overview() {
        return jdbc.sql("""
                        select l.name as list, l.changed_at,
                            case when l.name = 'cities' then (select count(*) from city)
                                else (select count(*) from concept c where c.source = l.name) end as entries,
                            (select count(*) from concept c where c.source = l.name and cardinality(c.unreviewed) > 0)
                                as unreviewed
                        from taxonomy_list l where l.name not like 'from-%' order by l.name
                        """)
                .query((row, number) -> new Overview(
                        row.getString("list"),
                        row.getLong("entries"),
                        row.getLong("unreviewed"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** One page of a list; empty when there is no such list. */
    public Optional<Paged<Entry>> page(Filter filter, PageAsked page) {
        return list(filter.list()).map(list -> {
            ConceptKind kind = list.kind();
            boolean cities = kind == null;
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("kind", kind == null ? "CITY" : kind.name());
            values.put("q", filter.q().strip());
            values.put("like", "%" + escaped(filter.q().strip()) + "%");
            values.put("unreviewed", filter.unreviewed());
            values.put("size", page.size());
            values.put("offset", page.offset());
            String from = cities ? CITIES : CONCEPTS;
            long total = jdbc.sql("select count(*)" + from)
                    .params(values)
                    .query(Long.class)
                    .single();
            String order = cities ? " order by population desc, geoname_id" : " order by position, code";
            List<Entry> entries = jdbc.sql("select *" + from + order + " limit :size offset :offset")
                    .params(values)
                    .query((row, number) -> cities ? city(row) : concept(row))
                    .list();
            return new Paged<>(entries, page.page(), page.size(), total);
        });
    }

    private static Optional<ShippedList> list(String name) {
        for (ShippedList list : ShippedList.values()) {
            if (list.source().equals(name)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    private static String escaped(String q) {
        return q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private Entry concept(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("code"),
                row.getString("parent"),
                json.readValue(row.getString("labels"), LABELS),
                List.of((String[]) row.getArray("synonyms").getArray()),
                row.getString("mesh"),
                List.of((String[]) row.getArray("unreviewed").getArray()),
                row.getString("status").equals("ACTIVE"),
                null,
                null);
    }

    private static Entry city(ResultSet row) throws SQLException {
        CityEntry city = CityTable.city(row);
        return new Entry(
                Long.toString(city.geonameId()),
                city.country(),
                city.labels(),
                city.aliases(),
                null,
                List.of(),
                true,
                city.zone().getId(),
                city.population());
    }
}
