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

    private final DemandSheets demand;
    private final SupplySheets supply;
    private final EventSheet events;
    private final WritingWorkbook writing;
    private final Audit audit;

    DownloadingList(DemandSheets demand, SupplySheets supply, EventSheet events, WritingWorkbook writing, Audit audit) {
        this.demand = demand;
        this.supply = supply;
        this.events = events;
        this.writing = writing;
        this.audit = audit;
    }

    /** @param purpose what the officer says that it is for */
    @Transactional
    public byte[] download(ExportList list, ExportFilter filter, String purpose, Actor actor) {
        var sheet =
                switch (list) {
                    case NEEDS -> demand.needs(filter, actor.language());
                    case INSTITUTIONS -> demand.institutions(filter, actor.language());
                    case PROPOSALS -> demand.proposals(filter, actor.language());
                    case OFFERS -> supply.offers(filter, actor);
                    case DOCTORS -> supply.doctors(filter, actor);
                    case EVENTS -> events.read(filter, actor);
                };
        var id = UUID.nameUUIDFromBytes(("list:" + list.code()).getBytes(StandardCharsets.UTF_8));
        audit.record(AuditEntry.of(actor, "report.downloaded", "list", id)
                .change("list", null, list.code())
                .change("rows", null, String.valueOf(sheet.rows().size()))
                .because(purpose));
        return writing.write(sheet, list, filter, actor.language());
    }
}
