package kg.daryger.calendar.domain;

import kg.daryger.identity.AccountClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A closed account's feed is gone. */
@Component
class ForgettingFeed {

    private final Feeds feeds;

    ForgettingFeed(Feeds feeds) {
        this.feeds = feeds;
    }

    @ApplicationModuleListener
    void on(AccountClosed closed) {
        feeds.forget(closed.account());
    }
}
