package kg.daryger.search.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of short-lists and their entries; every question names the institution. */
@Component
class ShortListTable {

    private final JdbcClient jdbc;

    ShortListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. @param doctor whether each list holds this one, null: none */
    List<Summary> of(InstitutionId institution, @Nullable DoctorId doctor) {
        return jdbc.sql("""
                        select l.id, l.title, count(e.doctor_id) as entries,
                            coalesce(bool_or(e.doctor_id = :doctor), false) as holds
                        from short_list l left join short_list_entry e on e.short_list_id = l.id
                        where l.institution_id = :institution group by l.id, l.title order by l.id desc
                        """)
                .param("institution", institution.value())
                .param("doctor", doctor == null ? null : doctor.value(), java.sql.Types.OTHER)
                .query((row, number) -> new Summary(
                        new ShortListId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getInt("entries"),
                        row.getBoolean("holds")))
                .list();
    }

    Optional<Head> head(InstitutionId institution, ShortListId id) {
        return jdbc.sql("select title, version from short_list where id = :id and institution_id = :institution")
                .param("id", id.value())
                .param("institution", institution.value())
                .query(Head.class)
                .optional();
    }

    /** Holds the list until the transaction ends, so that its limit counts. False when the institution has no such list. */
    boolean hold(InstitutionId institution, ShortListId id) {
        return !jdbc.sql("select id from short_list where id = :id and institution_id = :institution for update")
                .param("id", id.value())
                .param("institution", institution.value())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    void insert(ShortListId id, InstitutionId institution, String title, Instant now) {
        jdbc.sql("""
                        insert into short_list (id, institution_id, title, created_at)
                        values (:id, :institution, :title, :now)
                        """)
                .param("id", id.value())
                .param("institution", institution.value())
                .param("title", title)
                .param("now", utc(now))
                .update();
    }

    /** False when it was renamed since that version. */
    boolean rename(ShortListId id, Head head) {
        return jdbc.sql("""
                                update short_list set title = :title, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("title", head.title())
                        .param("version", head.version())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    void delete(ShortListId id) {
        jdbc.sql("delete from short_list where id = ?").param(id.value()).update();
    }

    /** In the order in which they were added. */
    List<Entry> entries(ShortListId id) {
        return jdbc.sql("""
                        select doctor_id, note, added_by, added_at, version from short_list_entry
                        where short_list_id = ? order by added_at, doctor_id
                        """).param(id.value()).query(ShortListTable::entry).list();
    }

    void add(ShortListId id, Entry entry) {
        jdbc.sql("""
                        insert into short_list_entry (short_list_id, doctor_id, note, added_by, added_at, version)
                        values (:id, :doctor, :note, :by, :at, :version)
                        """)
                .param("id", id.value())
                .param("doctor", entry.doctor().value())
                .param("note", entry.note())
                .param("by", entry.by() == null ? null : entry.by().value())
                .param("at", utc(entry.at()))
                .param("version", entry.version())
                .update();
    }

    void note(ShortListId id, DoctorId doctor, String note) {
        jdbc.sql("""
                        update short_list_entry set note = :note, version = version + 1
                        where short_list_id = :id and doctor_id = :doctor
                        """)
                .param("note", note)
                .param("id", id.value())
                .param("doctor", doctor.value())
                .update();
    }

    boolean remove(ShortListId id, DoctorId doctor) {
        return jdbc.sql("delete from short_list_entry where short_list_id = :id and doctor_id = :doctor")
                        .param("id", id.value())
                        .param("doctor", doctor.value())
                        .update()
                > 0;
    }

    /** Entries stay with the institution; who made them is forgotten. */
    void forget(AccountId account) {
        jdbc.sql("update short_list_entry set added_by = null where added_by = ?")
                .param(account.value())
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var by = row.getObject("added_by", UUID.class);
        return new Entry(
                new DoctorId(row.getObject("doctor_id", UUID.class)),
                row.getString("note"),
                by == null ? null : new AccountId(by),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** @param holds whether the doctor who was asked for is on it */
    record Summary(ShortListId id, String title, int entries, boolean holds) {}

    /** @param version of the title */
    record Head(String title, int version) {}

    /**
     * @param by null: has closed the account
     * @param version of the note
     */
    record Entry(DoctorId doctor, String note, @Nullable AccountId by, Instant at, int version) {}
}
