package kg.daryger.notification.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kg.daryger.live.Live;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.TypedId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One's own inbox, worded now: in today's language, with what one may see today. */
@Component
public class ReadingInbox {

    private final Inbox inbox;
    private final Wording wording;
    private final Live live;
    private final Clock clock;

    ReadingInbox(Inbox inbox, Wording wording, Live live, Clock clock) {
        this.inbox = inbox;
        this.wording = wording;
        this.live = live;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Paged<ReadItem> list(Actor actor, boolean unreadOnly, PageAsked page) {
        var reader = new Reader(actor, actor.language());
        return inbox.list(actor.requireAccount(), unreadOnly, page)
                .map(item -> new ReadItem(
                        item.id(),
                        item.matter().topic(),
                        wording.word(item.matter(), item.params(), reader),
                        item.at(),
                        item.read()));
    }

    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return inbox.unread(actor.requireAccount());
    }

    /** @throws NotFound when it is not the actor's */
    @Transactional
    public void read(Actor actor, UUID item) {
        if (!inbox.markRead(actor.requireAccount(), item, clock.instant())) {
            throw new NotFound();
        }
        live.toAccount(actor.requireAccount(), "inbox", item);
    }

    @Transactional
    public void readAll(Actor actor) {
        if (inbox.markAllRead(actor.requireAccount(), clock.instant()) > 0) {
            live.toAccount(actor.requireAccount(), "inbox", TypedId.fresh());
        }
    }

    /** An item in its reader's words. */
    public record ReadItem(UUID id, Topic topic, Worded words, Instant at, boolean read) {}
}
