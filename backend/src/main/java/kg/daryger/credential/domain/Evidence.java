package kg.daryger.credential.domain;

import kg.daryger.files.FileId;
import org.springframework.data.relational.core.mapping.Table;

/** A scan that shows a credential. */
@Table("credential_evidence")
record Evidence(FileId fileId, EvidenceKind kind, String name, int pages) {

    enum EvidenceKind {
        DOCUMENT,
        TRANSLATION,
        NAME_CHANGE
    }
}
