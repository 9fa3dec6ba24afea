package kg.daryger.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.daryger.change.Changes;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a world into the tables, one statement a table: three hundred doctors through the use cases would take minutes at
 * the first start. The schema's constraints hold all the same, and the change feed tells the index.
 */
@Component
@Profile("(demo | test) & !prod")
class WritingRows {

    private static final Set<String> FED = Set.of("need", "offer", "event", "proposal", "credential");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Changes changes;

    WritingRows(JdbcClient jdbc, JsonMapper json, Changes changes) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
    }

    void write(DemoWorld world) {
        DemoWorld.TABLES.forEach(table -> insert(table, world));
        changes.touched("doctor", ids(world, "doctor_profile"));
        FED.forEach(kind -> changes.touched(kind, ids(world, kind)));
    }

    private void insert(String table, DemoWorld world) {
        var rows = world.rows(table);
        if (rows.isEmpty()) {
            return;
        }
        var columns = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .map(name -> '"' + name + '"')
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into %s (%s) select %s from json_populate_recordset(null::%s, :rows::json)"
                        .formatted(table, columns, columns, table))
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private static List<UUID> ids(DemoWorld world, String table) {
        return Arrays.asList(world.rows(table).stream()
                .map(row -> UUID.fromString(String.valueOf(row.get("id"))))
                .toArray(UUID[]::new));
    }
}
