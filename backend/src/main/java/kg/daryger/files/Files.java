package kg.daryger.files;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps uploaded files behind the storage port, never under the web root. */
public interface Files {

    /** The most that an upload may have: 10 MB. */
    long MAX_BYTES = 10L * 1024 * 1024;

    /** What {@link #page} answers. */
    String PAGE_TYPE = "image/jpeg";

    /**
     * Checks and stores an upload: content by its bytes (PDF, JPEG, PNG), size, metadata removed. Kept only if the
     * caller's transaction commits.
     *
     * @throws FileRefused when type, size or content are not accepted (DICOM and archives never are)
     */
    StoredFile store(Upload upload);

    Optional<StoredFile> find(FileId id);

    /** The cleaned content. @throws kg.daryger.shared.NotFound when there is no such file */
    InputStream read(FileId id);

    /** All pages of a stored file as {@link #PAGE_TYPE} images, rendered by the server at a readable size. */
    List<byte[]> pages(FileId id);

    /** One page, from 0. @throws kg.daryger.shared.NotFound when there is no such file or page */
    byte[] page(FileId id, int number);

    /** Deletes row and content; does nothing when it is gone already. */
    void delete(FileId id);

    /**
     * @param owner module that the file belongs to, as in {@code credential}
     * @param kind what it is there, as in {@code evidence}
     * @param person whose data it is; null when it is nobody's, as a picture of a building
     * @param name what the uploader called it; path and control characters are dropped
     * @param longSide pictures are made no larger than this
     */
    record Upload(String owner, String kind, @Nullable PersonId person, String name, byte[] content, int longSide) {

        /** Long side of what is kept: a page in small print stays readable. */
        public static final int READABLE = 3_000;

        public Upload(String owner, String kind, @Nullable PersonId person, String name, byte[] content) {
            this(owner, kind, person, name, content, READABLE);
        }
    }

    /** @param contentType {@code application/pdf}, {@code image/jpeg} or {@code image/png} */
    record StoredFile(FileId id, String name, String contentType, long bytes, int pages) {}
}
