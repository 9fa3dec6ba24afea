package kg.daryger.files;

/** Port to a scanner for malware. Without one the files' rows say that nobody looked. */
public interface FileScanner {

    Verdict scan(byte[] content);

    /** NOT_SCANNED: no scanner is connected; the upload is accepted and its row says so. */
    enum Verdict {
        CLEAN,
        INFECTED,
        NOT_SCANNED
    }
}
