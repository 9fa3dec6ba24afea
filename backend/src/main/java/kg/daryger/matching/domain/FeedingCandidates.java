package kg.daryger.matching.domain;

import java.util.LinkedHashSet;
import java.util.List;
import kg.daryger.change.Change;
import kg.daryger.change.ChangeConsumer;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Doctors;
import kg.daryger.matching.domain.CandidateTable.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fills the candidate table when it is missing, half filled or of an older kind, and then follows the change feed. */
@Component
class FeedingCandidates implements ChangeConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(FeedingCandidates.class);
    private static final int BATCH = 1_000;

    private final CandidateTable table;
    private final RefreshingCandidates refreshing;
    private final Doctors doctors;

    FeedingCandidates(CandidateTable table, RefreshingCandidates refreshing, Doctors doctors) {
        this.table = table;
        this.refreshing = refreshing;
        this.doctors = doctors;
    }

    @Override
    public String name() {
        return "matching";
    }

    /** False: a newer version of the application keeps the table. */
    @Override
    public boolean ready() {
        var standing = table.standing();
        if (standing.filter(one -> one.version() > Candidate.VERSION).isPresent()) {
            return false;
        }
        if (standing.filter(Standing::usable).isEmpty()) {
            fill();
        }
        return true;
    }

    @Override
    public ChangePosition position() {
        return table.standing().map(Standing::position).orElse(ChangePosition.START);
    }

    @Override
    public void apply(List<Change> changes, ChangePosition upTo) {
        refreshing.apply(changes, upTo);
    }

    /** A batch a transaction, so that nobody who reads the feed waits for the whole; rows of nobody go with the rest. */
    private void fill() {
        table.begin();
        var published = doctors.published();
        var all = new LinkedHashSet<>(published);
        all.addAll(table.all());
        var ids = List.copyOf(all);
        for (int from = 0; from < ids.size(); from += BATCH) {
            refreshing.refresh(ids.subList(from, Math.min(ids.size(), from + BATCH)));
        }
        table.complete();
        LOG.info("candidates of {} published doctors are known", published.size());
    }
}
