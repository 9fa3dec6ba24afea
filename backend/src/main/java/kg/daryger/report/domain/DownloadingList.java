package kg.daryger.report.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A list leaves the house as a file: who took it and what for stays in the audit. */
@Component
public class DownloadingList {

    private final ReadingSheet sheets;
    private final WritingWorkbook writing;
    private final Audit audit;

    DownloadingList(ReadingSheet sheets, WritingWorkbook writing, Audit audit) {
        this.sheets = sheets;
        this.writing = writing;
        this.audit = audit;
    }

    /** @param purpose what the officer says that it is for */
    @Transactional
    public byte[] download(ExportList list, ExportFilter filter, String purpose, Actor actor) {
        list.requireReader(actor);
        var sheet = sheets.read(list, filter, actor);
        var id = UUID.nameUUIDFromBytes(("list:" + list.code()).getBytes(StandardCharsets.UTF_8));
        audit.record(AuditEntry.of(actor, "report.downloaded", "list", id)
                .change("list", null, list.code())
                .change("rows", null, String.valueOf(sheet.rows().size()))
                .because(purpose));
        return writing.write(sheet, list, filter, actor.language());
    }
}
