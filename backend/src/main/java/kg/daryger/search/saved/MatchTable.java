package kg.daryger.search.saved;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
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
    void know(SavedSearchId search, Collection<DoctorId> doctors, Instant now) {
        insert(search, doctors, now, false);
    }

    /** Remembers the matches. Answers those that were never among them, in their order. */
    List<DoctorId> add(SavedSearchId search, List<DoctorId> doctors, Instant now) {
        var added = insert(search, doctors, now, true);
        return doctors.stream().filter(one -> added.contains(one.value())).toList();
    }

    private List<UUID> insert(SavedSearchId search, Collection<DoctorId> doctors, Instant now, boolean fresh) {
        return jdbc.sql("""
                        insert into saved_search_match (saved_search_id, doctor_id, found_at, fresh)
                        select :search, p.id, :now, :fresh from doctor_profile p where p.id = any(:doctors)
                        on conflict do nothing returning doctor_id
                        """)
                .param("search", search.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("fresh", fresh)
                .param("doctors", doctors.stream().map(DoctorId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** New ones that the owner has not looked at, the latest first. */
    List<DoctorId> fresh(SavedSearchId search) {
        return jdbc.sql("""
                        select doctor_id from saved_search_match where saved_search_id = ? and fresh
                        order by found_at desc, doctor_id limit 50
                        """).param(search.value()).query(UUID.class).list().stream()
                .map(DoctorId::new)
                .toList();
    }

    void lookedAt(SavedSearchId search) {
        jdbc.sql("update saved_search_match set fresh = false where saved_search_id = ? and fresh")
                .param(search.value())
                .update();
    }
}
