package kg.daryger.offer.domain;

import java.time.Clock;
import java.time.LocalDate;
import kg.daryger.audit.AuditEntry;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferState;
import kg.daryger.shared.Actor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends open offers whose window is over; each alone, so that one being edited right now does not hold up the rest. */
@Component
public class ExpiringOffers {

    private final OfferStore store;
    private final OfferTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    ExpiringOffers(OfferStore store, OfferTrail trail, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void run() {
        // an offer lasts until its last day is over everywhere
        var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.ofHours(-12));
        for (var id : store.idsOver(today)) {
            try {
                transactions.executeWithoutResult(status -> expire(new OfferId(id)));
            } catch (OptimisticLockingFailureException edited) {
                continue; // the next run looks again
            }
        }
    }

    private void expire(OfferId id) {
        store.findById(id).filter(offer -> offer.state() == OfferState.OPEN).ifPresent(offer -> {
            offer.expire(clock);
            store.save(offer);
            trail.leave(
                    AuditEntry.of(Actor.system(), "offer.expired", OfferTrail.KIND, id.value())
                            .change("state", OfferState.OPEN.name(), OfferState.EXPIRED.name()),
                    OfferState.EXPIRED);
        });
    }
}
