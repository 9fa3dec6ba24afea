package kg.daryger.notification.domain;

import kg.daryger.shared.Actor;
import kg.daryger.shared.SessionContribution;
import org.springframework.stereotype.Component;

/** How many messages wait, for the number beside the inbox on every page. */
@Component
class UnreadOfSession implements SessionContribution {

    private final ReadingInbox inbox;

    UnreadOfSession(ReadingInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int unread(Actor actor) {
        return inbox.unread(actor);
    }
}
