package kg.daryger.notification.domain;

import java.util.Set;
import kg.daryger.identity.AccountClosed;
import kg.daryger.identity.Bounces;
import kg.daryger.mail.MailBounced;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An address that bounced is marked and its owner told where it can still be read; a closed account's inbox is gone. */
@Component
class AccountNews {

    private final Bounces bounces;
    private final Inbox inbox;
    private final Telling telling;

    AccountNews(Bounces bounces, Inbox inbox, Telling telling) {
        this.bounces = bounces;
        this.inbox = inbox;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(MailBounced bounced) {
        if (!bounces.bounced(bounced.account(), bounced.at())) {
            return;
        }
        telling.tell(
                Notice.of(Matter.ADDRESS_BOUNCED, bounced.account(), bounced.at())
                        .to(Side.OWN),
                Set.of(bounced.account()));
    }

    @ApplicationModuleListener
    void on(AccountClosed closed) {
        inbox.forget(closed.account());
    }
}
