package kg.daryger.taxonomy.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.daryger.shared.postgres.PostgresNotify;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each list was loaded from, so that unchanged lists are left alone and every node knows what it has read. */
@Component
class ListVersions {
    static final String CHANNEL = "daryger_taxonomy";

    private final JdbcClient jdbc;
    private final PostgresNotify notify;
    private final Clock clock;

    ListVersions(JdbcClient jdbc, PostgresNotify notify, Clock clock) {
        this.jdbc = jdbc;
        this.notify = notify;
        this.clock = clock;
    }

    /** One node at a time changes lists: the lock holds until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('taxonomy-lists'))")
                .query()
                .listOfRows();
    }

    /** What each list was loaded from. */
    Map<String, String> hashes() {
        return all().stream().collect(Collectors.toMap(Version::name, Version::hash));
    }

    /** Changes with every write of a list, also with one that brings back what had been there. */
    Map<String, String> writes() {
        return all().stream().collect(Collectors.toMap(Version::name, Version::write));
    }

    private List<Version> all() {
        return jdbc.sql("select name, hash, xmin::text as write from taxonomy_list")
                .query(Version.class)
                .list();
    }

    void set(String name, String hash) {
        jdbc.sql("""
                        insert into taxonomy_list (name, hash, changed_at) values (:name, :hash, :now)
                        on conflict (name) do update set hash = excluded.hash, changed_at = excluded.changed_at
                        """)
                .param("name", name)
                .param("hash", hash)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .update();
        notify.send(CHANNEL, name);
    }

    private record Version(String name, String hash, String write) {}
}
