package kg.daryger.moderation.domain;

import java.util.Optional;
import java.util.UUID;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is hidden: all of it for officers, their own for owners. */
@Component
@Transactional(readOnly = true)
public class ReadingReports {

    private final AllWords all;
    private final TextReports reports;

    ReadingReports(AllWords all, TextReports reports) {
        this.all = all;
        this.reports = reports;
    }

    /** Open ones, oldest first. */
    public Paged<TextReport> waiting(PageAsked page) {
        return reports.open(page);
    }

    /** The owner's words while they are hidden; empty when none are. @throws NotFound for others */
    public Optional<TextReport> own(Actor owner, String kind, UUID subject) {
        if (!all.of(kind).ownedBy(subject, owner)) {
            throw new NotFound();
        }
        return reports.openOf(kind, subject);
    }
}
