package kg.daryger.files;

import java.io.InputStream;
import java.util.List;

/** Keeps uploaded files behind the storage port, never under the web root. */
public interface Files {

    /**
     * Checks and stores an upload: content by its bytes (PDF, JPEG, PNG), size, metadata removed.
     *
     * @throws FileRefused when type, size or content are not accepted (DICOM and archives never are)
     */
    StoredFile store(Upload upload);

    InputStream read(FileId id);

    /** The pages of a stored file as PNG images, rendered by the server. */
    List<byte[]> pages(FileId id);

    void delete(FileId id);

    /** @param declaredType what the browser said; only the bytes are believed */
    record Upload(String name, String declaredType, byte[] content) {}

    record StoredFile(FileId id, String name, String contentType, long bytes, int pages) {}
}
