package kg.daryger.search.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kg.daryger.search.FoundThing;
import kg.daryger.search.SavedSearchId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each saved search has found so far, so that every match is told once. */
@Component
class MatchTable {

    private final JdbcClient jdbc;

    MatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Matches that need not be told: the owner sees them on the screen. */
    void know(SavedSearchId search, Collection<FoundThing> things, Instant now) {
        insert(search, things, now, false);
    }

    /** Remembers the matches. Answers those that were never among them, in their order. */
    List<FoundThing> add(SavedSearchId search, List<FoundThing> things, Instant now) {
        var added = new HashSet<>(insert(search, things, now, true));
        return things.stream().filter(one -> added.contains(one.id())).toList();
    }

    /** A doctor who was erased a moment ago is no match. */
    private List<UUID> insert(SavedSearchId search, Collection<FoundThing> things, Instant now, boolean fresh) {
        return jdbc.sql("""
                        insert into saved_search_match (saved_search_id, kind, thing_id, found_at, fresh)
                        select :search, f.kind, f.id, :now, :fresh from unnest(:kinds, :ids) as f (kind, id)
                        where f.kind <> 'doctor' or exists (select 1 from doctor_profile p where p.id = f.id)
                        on conflict do nothing returning thing_id
                        """)
                .param("search", search.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("fresh", fresh)
                .param("kinds", things.stream().map(FoundThing::kind).toArray(String[]::new))
                .param("ids", things.stream().map(FoundThing::id).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    void forget(SavedSearchId search, Collection<FoundThing> things) {
        if (!things.isEmpty()) {
            jdbc.sql("delete from saved_search_match where saved_search_id = :search and thing_id = any(:ids)")
                    .param("search", search.value())
                    .param("ids", things.stream().map(FoundThing::id).toArray(UUID[]::new))
                    .update();
        }
    }

    /** New ones that the owner has not looked at, the latest first. */
    List<FoundThing> fresh(SavedSearchId search) {
        return jdbc.sql("""
                        select kind, thing_id from saved_search_match where saved_search_id = ? and fresh
                        order by found_at desc, thing_id limit 50
                        """).param(search.value()).query(MatchTable::thing).list();
    }

    void lookedAt(SavedSearchId search) {
        jdbc.sql("update saved_search_match set fresh = false where saved_search_id = ? and fresh")
                .param(search.value())
                .update();
    }

    private static FoundThing thing(ResultSet row, int number) throws SQLException {
        return new FoundThing(row.getString("kind"), row.getObject("thing_id", UUID.class));
    }
}
