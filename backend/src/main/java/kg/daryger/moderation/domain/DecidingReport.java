package kg.daryger.moderation.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.moderation.domain.TextReports.Decided;
import kg.daryger.shared.Actor;
import kg.daryger.shared.LocalizedText;
import kg.daryger.shared.NotAllowed;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer puts reported words back, or removes them for good. What the owner wrote anew meanwhile stays. */
@Component
public class DecidingReport {

    private final AllWords all;
    private final TextReports reports;
    private final Audit audit;
    private final Clock clock;

    DecidingReport(AllWords all, TextReports reports, Audit audit, Clock clock) {
        this.all = all;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is decided already
     * @throws NotAllowed for the officer's own words
     */
    @Transactional
    public void restore(Actor officer, UUID id, String reason) {
        decide(officer, id, "RESTORED", reason);
    }

    /** The words are gone from the database too. See {@link #restore}. */
    @Transactional
    public void remove(Actor officer, UUID id, String reason) {
        decide(officer, id, "REMOVED", reason);
    }

    private void decide(Actor officer, UUID id, String state, String reason) {
        var report = reports.openForUpdate(id).orElseThrow(NotFound::new);
        var words = all.of(report.kind());
        if (words.ownedBy(report.subject(), officer)) {
            throw new NotAllowed();
        }
        var restored = state.equals("RESTORED");
        var now = words.words(report.subject());
        var put = new HashMap<String, LocalizedText>();
        report.hidden().forEach((field, text) -> {
            if (all.hidden().equals(now.get(field))) {
                put.put(field, restored ? text : all.removed());
            }
        });
        all.put(words, report.subject(), put);
        reports.close(id, state, new Decided(officer.requireAccount(), clock.instant(), reason));
        audit.record(AuditEntry.of(
                        officer,
                        restored ? "moderation.restored" : "moderation.removed",
                        report.kind(),
                        report.subject())
                .change("state", "OPEN", state)
                .because(reason));
    }
}
