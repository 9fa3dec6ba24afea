package kg.daryger.files.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.daryger.files.FileId;
import kg.daryger.files.FileScanner;
import kg.daryger.files.Files.StoredFile;
import kg.daryger.files.Files.Upload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of stored files. */
@Component
class FileTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    FileTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    StoredFile insert(Upload upload, Cleaned cleaned, FileScanner.Verdict verdict) {
        var file = new StoredFile(
                FileId.fresh(), plain(upload.name()), cleaned.contentType(), cleaned.content().length, cleaned.pages());
        jdbc.sql("""
                        insert into file (id, owner, kind, person_id, name, content_type, bytes, pages, sha256, scan, stored_at)
                        values (:id, :owner, :kind, :person, :name, :type, :bytes, :pages, :sha256, :scan, :at)
                        """)
                .param("id", file.id().value())
                .param("owner", upload.owner())
                .param("kind", upload.kind())
                .param(
                        "person",
                        upload.person() == null ? null : upload.person().value())
                .param("name", file.name())
                .param("type", file.contentType())
                .param("bytes", file.bytes())
                .param("pages", file.pages())
                .param("sha256", sha256(cleaned.content()))
                .param("scan", verdict.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return file;
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql("select name, content_type, bytes, pages from file where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new StoredFile(id, row.getString(1), row.getString(2), row.getLong(3), row.getInt(4)))
                .optional();
    }

    boolean delete(FileId id) {
        return jdbc.sql("delete from file where id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Those of the ids that have a row. */
    Set<FileId> known(Collection<FileId> ids) {
        List<UUID> found = jdbc.sql("select id from file where id = any(:ids::uuid[])")
                .param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        var known = new HashSet<FileId>();
        found.forEach(id -> known.add(new FileId(id)));
        return known;
    }

    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "")
                .strip();
        var kept = last.length() > 120 ? last.substring(last.length() - 120) : last;
        return kept.isEmpty() ? "file" : kept;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
