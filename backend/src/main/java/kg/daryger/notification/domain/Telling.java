package kg.daryger.notification.domain;

import java.util.Collection;
import kg.daryger.live.Live;
import kg.daryger.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people: an inbox item, a hint to their open pages, a mail as they wish. Telling the same twice does nothing. */
@Component
class Telling {

    private final Inbox inbox;
    private final Preferences preferences;
    private final NoticeMails mails;
    private final Live live;

    Telling(Inbox inbox, Preferences preferences, NoticeMails mails, Live live) {
        this.inbox = inbox;
        this.preferences = preferences;
        this.mails = mails;
        this.live = live;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Notice notice, Collection<AccountId> people) {
        people.stream().distinct().forEach(account -> tell(notice, account));
    }

    private void tell(Notice notice, AccountId account) {
        var wish = notice.matter().mailed()
                ? preferences.wish(account, notice.matter().topic())
                : MailWish.NEVER;
        inbox.add(account, notice, wish == MailWish.DAILY).ifPresent(item -> {
            live.toAccount(account, "inbox", item.id());
            if (wish == MailWish.AT_ONCE) {
                mails.send(account, notice);
            }
        });
    }
}
