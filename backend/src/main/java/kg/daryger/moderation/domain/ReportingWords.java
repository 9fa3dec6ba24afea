package kg.daryger.moderation.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.TypedId;
import kg.daryger.shared.limit.Limit;
import kg.daryger.shared.limit.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Any reader says that there is patient data in words that they see: the words leave all pages, lists, mails and searches at
 * once, since they are moved out of the thing itself, and an officer has a task.
 */
@Component
public class ReportingWords {

    static final Limit READER = new Limit("moderation-report-reader", 10, Duration.ofHours(1));

    private final AllWords all;
    private final TextReports reports;
    private final Limits limits;
    private final Audit audit;
    private final Clock clock;

    ReportingWords(AllWords all, TextReports reports, Limits limits, Audit audit, Clock clock) {
        this.all = all;
        this.reports = reports;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reporting what is hidden already does nothing.
     *
     * @param client where the request comes from
     * @throws NotFound when the actor does not see such a thing
     */
    @Transactional
    public void report(Actor actor, Reported reported, String client) {
        var words = all.of(reported.kind());
        if (!words.readBy(reported.subject(), actor)) {
            throw new NotFound();
        }
        limits.take(READER, actor.account() == null ? client : actor.account().toString());
        var written = new HashMap<>(words.words(reported.subject()));
        written.values().removeIf(all::standIn);
        var report = new TextReport(
                TypedId.fresh(), reported.kind(), reported.subject(), written, reported.note(), clock.instant());
        if (written.isEmpty() || !reports.open(report, actor.account())) {
            return;
        }
        written.replaceAll((field, text) -> all.hidden());
        all.put(words, reported.subject(), written);
        var entry = AuditEntry.of(actor, "moderation.reported", reported.kind(), reported.subject());
        for (var field : written.keySet()) {
            entry = entry.change(field, "shown", "hidden");
        }
        audit.record(entry);
    }

    /** @param note what the reader wants to say of it, never the data itself */
    public record Reported(
            String kind, UUID subject, @Nullable String note) {}
}
