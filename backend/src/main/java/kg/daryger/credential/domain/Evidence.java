package kg.daryger.credential.domain;

import kg.daryger.files.FileId;
import org.springframework.data.relational.core.mapping.Table;

/** A scan that shows a credential. */
@Table("credential_evidence")
public record Evidence(FileId fileId, EvidenceKind kind, String name, int pages) {

    /** What a scan is. */
    public enum EvidenceKind {
        DOCUMENT,
        TRANSLATION,
        NAME_CHANGE
    }
}
