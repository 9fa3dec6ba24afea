package kg.daryger.taxonomy.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of all concepts but cities; written a list at a time. */
@Component
class ConceptTable {
    private static final TypeReference<Map<String, String>> LABELS = new TypeReference<>() {};

    private static final String UPSERT = """
            insert into concept (kind, code, source, parent, labels, synonyms, mesh, unreviewed, status, position)
            select kind, code, :source, parent, labels, synonyms, mesh, unreviewed, 'ACTIVE', position
            from jsonb_to_recordset(:rows::jsonb) as r(kind text, code text, parent text, labels jsonb,
                synonyms text[], mesh text, unreviewed text[], position int)
            on conflict (kind, code) do update set parent = excluded.parent, labels = excluded.labels,
                synonyms = excluded.synonyms, mesh = excluded.mesh, unreviewed = excluded.unreviewed,
                status = 'ACTIVE', position = excluded.position
            where concept.source = excluded.source
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConceptTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Codes are stable: what a list no longer has is retired, never deleted. */
    void write(String source, Collection<ListEntry> entries) {
        upsert(source, entries);
        jdbc.sql("update concept set status = 'RETIRED' where source = :source and code <> all(:codes)")
                .param("source", source)
                .param("codes", codes(entries))
                .update();
    }

    /** Entries of another module live and die with it. */
    void replace(String source, Collection<ListEntry> entries) {
        upsert(source, entries);
        jdbc.sql("delete from concept where source = :source and code <> all(:codes)")
                .param("source", source)
                .param("codes", codes(entries))
                .update();
    }

    private void upsert(String source, Collection<ListEntry> entries) {
        List<Row> rows = new ArrayList<>();
        for (ListEntry e : entries) {
            rows.add(new Row(
                    e.kind(), e.code(), e.parent(), e.labels(), e.synonyms(), e.mesh(), e.unreviewed(), rows.size()));
        }
        jdbc.sql(UPSERT)
                .param("source", source)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private static String[] codes(Collection<ListEntry> entries) {
        return entries.stream().map(ListEntry::code).toArray(String[]::new);
    }

    /** All entries in the order of their lists. */
    List<Stored> all() {
        return jdbc.sql("""
                        select kind, code, parent, labels::text as labels, synonyms, mesh, unreviewed, status
                        from concept order by kind, position, code
                        """)
                .query((row, number) -> new Stored(
                        new ListEntry(
                                ConceptKind.valueOf(row.getString("kind")),
                                row.getString("code"),
                                row.getString("parent"),
                                json.readValue(row.getString("labels"), LABELS),
                                List.of((String[]) row.getArray("synonyms").getArray()),
                                row.getString("mesh"),
                                List.of((String[]) row.getArray("unreviewed").getArray())),
                        row.getString("status").equals("ACTIVE")))
                .list();
    }

    /** @param active false when the entry may no longer be chosen */
    record Stored(ListEntry entry, boolean active) {}

    private record Row(
            ConceptKind kind,
            String code,
            @Nullable String parent,
            Map<String, String> labels,
            List<String> synonyms,
            @Nullable String mesh,
            List<String> unreviewed,
            int position) {}
}
