package kg.daryger.agenda.domain;

import java.time.Clock;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.LinkDue;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotAllowed;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** One named person brings the link of an online event; without it a day before, they are reminded once. */
@Component
public class BringingLink {

    private final EventAccess access;
    private final EventStore store;
    private final AgendaTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    BringingLink(
            EventAccess access, EventStore store, AgendaTrail trail, TransactionOperations transactions, Clock clock) {
        this.access = access;
        this.store = store;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whoever takes part on a side may bring it. */
    public void bring(Actor actor, EventId id, String url) {
        transactions.executeWithoutResult(status -> {
            var event = forThoseWhoBring(actor, id);
            event.link(event.link().at(url));
            trail.save(actor, event, "agenda.link-brought", null);
        });
    }

    /** The actor takes the task over. */
    public void takeOver(Actor actor, EventId id) {
        transactions.executeWithoutResult(status -> {
            var event = forThoseWhoBring(actor, id);
            event.link(event.link().broughtBy(actor.requireAccount()));
            trail.save(actor, event, "agenda.link-person-named", null);
        });
    }

    private Event forThoseWhoBring(Actor actor, EventId id) {
        var reader = access.reader(actor);
        var event = access.readable(reader, id);
        EventView view = event.view();
        if (!reader.changes(view) && !reader.bringsLink(view)) {
            throw new NotAllowed();
        }
        NotNow.unless(view.online());
        return event;
    }

    /** Asks for links that are due. */
    public void remind() {
        var now = clock.instant();
        for (var id : store.idsWithoutLink(now, now.plus(JoinLink.DUE_BEFORE))) {
            try {
                transactions.executeWithoutResult(status -> remind(new EventId(id)));
            } catch (OptimisticLockingFailureException changedRightNow) {
                continue; // the next run looks again
            }
        }
    }

    private void remind(EventId id) {
        var event = store.findById(id).orElseThrow();
        var now = clock.instant();
        event.link(event.link().asked(now));
        event.tell(new LinkDue(id, now));
        trail.save(Actor.system(), event, "agenda.link-asked", null);
    }
}
