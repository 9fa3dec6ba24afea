package kg.daryger.files.domain;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kg.daryger.files.FileId;

/** Port to where content lies: a folder by default; a shared one or an object store when there are several nodes. */
interface Storage {

    void put(FileId id, byte[] content);

    Optional<InputStream> get(FileId id);

    /** Does nothing when it is gone already. */
    void delete(FileId id);

    /** What was put there before the instant. */
    List<FileId> olderThan(Instant instant);
}
