package kg.daryger.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** PostgreSQL's full text search and trigrams, asked by its own protocol over kept connections. */
final class PostgresSide implements Side {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SCHEMA = List.of(
            "create extension if not exists pg_trgm",
            "create table doctor (number int primary key, names text not null, name_words tsvector not null,"
                    + " text_words tsvector not null, specialty text[] not null, skill text[] not null,"
                    + " country text[] not null, city text[] not null, \"spokenLanguage\" text[] not null,"
                    + " kind text[] not null, sort text not null, hit text not null)");
    private static final List<String> INDEXES = List.of(
            "create index on doctor using gin (names gin_trgm_ops)",
            "create index on doctor using gin (name_words)",
            "create index on doctor using gin (text_words)",
            "create index on doctor using gin (specialty)",
            "create index on doctor using gin (skill)",
            "create index on doctor using gin (country)",
            "create index on doctor using gin (city)",
            "create index on doctor using gin (\"spokenLanguage\")",
            "create index on doctor using gin (kind)",
            "create index on doctor (sort)",
            "vacuum analyze doctor");

    private final EmbeddedPostgres server;
    private final Path data;
    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();

    PostgresSide(Options options, Path file) throws IOException, SQLException {
        var folder = Files.createTempDirectory("daryger-bench-postgres");
        data = folder.resolve("data");
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(options.folder()
                        .resolve("postgres-bin")
                        .toAbsolutePath()
                        .toFile())
                .setPGStartupWait(Duration.ofSeconds(90))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("shared_buffers", "256MB")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int count = 0; count < 33; count++) {
            connections.add(server.getPostgresDatabase().getConnection());
        }
        fill(file);
    }

    private void fill(Path file) throws SQLException {
        var connection = connections.element();
        try (var statement = connection.createStatement()) {
            for (var sql : SCHEMA) {
                statement.execute(sql);
            }
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into doctor values (?, ?, array_to_tsvector(?),"
                    + " array_to_tsvector(?), ?, ?, ?, ?, ?, ?, ?, ?)")) {
                Doctor.each(file, doctor -> add(insert, doctor));
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
            for (var sql : INDEXES) {
                statement.execute(sql);
            }
        }
    }

    private static void add(PreparedStatement insert, Doctor doctor) {
        try {
            insert.setInt(1, doctor.number());
            insert.setString(2, " " + String.join(" ", doctor.nameWords()));
            insert.setObject(3, doctor.nameWords().toArray(String[]::new));
            insert.setObject(4, doctor.textWords().toArray(String[]::new));
            for (int at = 0; at < Doctor.FACETS.size(); at++) {
                insert.setObject(
                        5 + at, doctor.codes().get(Doctor.FACETS.get(at)).toArray(String[]::new));
            }
            insert.setString(11, doctor.sort());
            insert.setString(12, doctor.hit());
            insert.addBatch();
            if (doctor.number() % 500 == 0) {
                insert.executeBatch();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL 18 full text + trigrams";
    }

    /** One statement: the page, the total, and the counts, each as a row of (field, code, count, hit). */
    @Override
    public byte[] ask(Asked asked) throws Exception {
        var connection = connections.take();
        try (var statement = connection.prepareStatement(sql(asked))) {
            int at = 1;
            for (var word : asked.words()) {
                statement.setString(at++, asked.prefix() ? "% " + word + "%" : "'" + word.replace("'", "''") + "'");
            }
            for (var code : asked.filters().values()) {
                statement.setObject(at++, new String[] {code});
            }
            var rows = new StringBuilder("[");
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.append(rows.length() == 1 ? "" : ",")
                            .append("[\"")
                            .append(result.getString(1))
                            .append("\",\"")
                            .append(result.getString(2))
                            .append("\",")
                            .append(result.getLong(3))
                            .append(',')
                            .append(result.getString(4))
                            .append(']');
                }
            }
            return rows.append(']').toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        } finally {
            connections.add(connection);
        }
    }

    private static String sql(Asked asked) {
        var conditions = new ArrayList<String>();
        for (int word = 0; word < asked.words().size(); word++) {
            conditions.add(
                    asked.prefix()
                            ? "names like ?"
                            : (asked.kind().ofNames() ? "name_words" : "text_words") + " @@ ?::tsquery");
        }
        asked.filters().keySet().forEach(field -> conditions.add("\"" + field + "\" @> ?::text[]"));
        var counts = asked.counted().stream()
                .map(field -> " union all (select '" + field + "', code, count(*), null from found, unnest(\"" + field
                        + "\") code group by code order by 3 desc limit 200)")
                .collect(Collectors.joining());
        return "with found as materialized (select * from doctor where "
                + String.join(" and ", conditions)
                + ") (select 'total', '', count(*), null from found) union all (select 'hit', '', 0, hit from found order by "
                + (asked.byName() ? "sort, number" : "number")
                + " limit 20 offset " + asked.page() * Asked.SIZE + ")" + counts;
    }

    @Override
    public Answered read(Asked asked, byte[] answer) {
        long total = 0;
        int hits = 0;
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        for (var row : JSON.readTree(answer)) {
            var what = row.get(0).asString();
            if (what.equals("total")) {
                total = row.get(2).asLong();
            } else if (what.equals("hit")) {
                hits++;
            } else {
                counts.computeIfAbsent(what, none -> new LinkedHashMap<>())
                        .put(row.get(1).asString(), row.get(2).asLong());
            }
        }
        return new Answered(total, hits, counts);
    }

    @Override
    public List<Long> processes() {
        return postmaster(data);
    }

    /** A PostgreSQL and its workers, found by its data folder: it is nobody's child. */
    static List<Long> postmaster(Path data) {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return Processes.tree(Long.parseLong(lines.findFirst().orElseThrow().strip()));
        } catch (IOException gone) {
            return List.of();
        }
    }

    @Override
    public void close() throws Exception {
        for (var connection : connections) {
            connection.close();
        }
        server.close();
    }
}
