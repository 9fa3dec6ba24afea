package kg.daryger.search.saved;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import kg.daryger.change.ChangePosition;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks what saved searches find for the first time: at once when the index moved, or in the morning of each owner. */
@Component
class AlertingMatches {

    static final int FROM_HOUR = 7;

    private static final Logger LOG = LoggerFactory.getLogger(AlertingMatches.class);
    /** Where a day begins first. */
    private static final ZoneId EARLIEST = ZoneId.of("Pacific/Kiritimati");

    private final SavedSearchTable table;
    private final NewMatches fresh;
    private final Owners owners;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AlertingMatches(
            SavedSearchTable table,
            NewMatches fresh,
            Owners owners,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.fresh = fresh;
        this.owners = owners;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void tellAtOnce() {
        var upTo = fresh.upTo();
        table.dueAtOnce(upTo)
                .forEach(id -> apart(() -> table.holdAtOnce(id, upTo).ifPresent(search -> atOnce(search, upTo)), id));
    }

    private void atOnce(SavedSearch search, ChangePosition upTo) {
        owners.of(search.account()).ifPresent(owner -> fresh.tell(owner, List.of(search)));
        table.lookedAt(search.id(), upTo);
    }

    void tellDaily() {
        table.withDaily(clock.instant().atZone(EARLIEST).toLocalDate())
                .forEach(account ->
                        apart(() -> owners.of(account).ifPresent(owner -> inTheMorning(owner, account)), account));
    }

    /** Once for each day on the owner's calendar, also where the clock jumps over the hour. */
    private void inTheMorning(Actor owner, AccountId account) {
        var local = owners.now(owner);
        if (local.getHour() < FROM_HOUR) {
            return;
        }
        var due = table.holdDaily(account, local.toLocalDate());
        fresh.tell(owner, due);
        due.forEach(search -> table.toldOn(search.id(), local.toLocalDate()));
    }

    /** One that fails does not keep the others from being told. */
    private void apart(Runnable work, Object whose) {
        try {
            transaction.executeWithoutResult(status -> work.run());
        } catch (RuntimeException failed) {
            LOG.error("saved search {} could not be looked at", whose, failed);
        }
    }
}
