package kg.daryger.agenda.domain;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.Overlapping;
import kg.daryger.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Countries change their clocks. What was planned stays at the same time on the wall; the instants of future events follow
 * the new rules, and everybody concerned is told.
 */
@Component
public class RecomputingTimes {

    private static final Logger LOG = LoggerFactory.getLogger(RecomputingTimes.class);

    private final EventStore store;
    private final BookedTime booked;
    private final AgendaTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    RecomputingTimes(
            EventStore store, BookedTime booked, AgendaTrail trail, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.booked = booked;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Two events that move together may stand in each other's way until both have: those left over are tried again. */
    public void run() {
        Collection<UUID> left = store.idsAhead(clock.instant());
        boolean progress = true;
        while (progress && !left.isEmpty()) {
            var again = new ArrayList<UUID>();
            for (var id : left) {
                if (!recomputed(new EventId(id))) {
                    again.add(id);
                }
            }
            progress = again.size() < left.size();
            left = again;
        }
        if (!left.isEmpty()) {
            LOG.warn("new zone rules make events overlap, somebody has to move them: {}", List.copyOf(left));
        }
    }

    private boolean recomputed(EventId id) {
        try {
            transactions.executeWithoutResult(status -> recompute(id));
            return true;
        } catch (Overlapping clash) {
            return false;
        }
    }

    private void recompute(EventId id) {
        store.findById(id)
                .filter(event -> !event.time()
                        .zoneRules()
                        .equals(EventTime.rulesOf(ZoneId.of(event.time().zone()))))
                .ifPresent(event -> {
                    if (event.recompute(clock.instant()) && event.booksTime()) {
                        booked.save(Actor.system(), event, null);
                    } else {
                        trail.save(Actor.system(), event, "agenda.time-confirmed", null);
                    }
                });
    }
}
