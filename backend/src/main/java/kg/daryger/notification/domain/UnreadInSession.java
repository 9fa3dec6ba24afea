package kg.daryger.notification.domain;

import kg.daryger.shared.Actor;
import kg.daryger.shared.SessionContribution;
import org.springframework.stereotype.Component;

/** Tells the page's session how much waits unread. */
@Component
class UnreadInSession implements SessionContribution {

    private final Inbox inbox;

    UnreadInSession(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int unread(Actor actor) {
        return inbox.unread(actor.requireAccount());
    }
}
