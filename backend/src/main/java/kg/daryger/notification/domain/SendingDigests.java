package kg.daryger.notification.domain;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import kg.daryger.identity.Accounts.Contact;
import kg.daryger.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends each digest once a day, from seven in the morning where its reader is. */
@Component
class SendingDigests {

    private static final int FROM_HOUR = 7;

    private final Inbox inbox;
    private final NoticeMails mails;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendingDigests(
            Inbox inbox, NoticeMails mails, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.inbox = inbox;
        this.mails = mails;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void sendDue() {
        inbox.awaitingDigest().forEach(account -> transaction.executeWithoutResult(status -> send(account)));
    }

    private void send(AccountId account) {
        mails.reachable(account).ifPresentOrElse(this::sendWhenMorning, () -> inbox.takeDigest(account));
    }

    private void sendWhenMorning(Contact contact) {
        var local = clock.instant().atZone(contact.zone());
        if (local.getHour() >= FROM_HOUR && firstOn(contact.account(), local.toLocalDate())) {
            mails.sendDigest(contact, inbox.takeDigest(contact.account()));
        }
    }

    private boolean firstOn(AccountId account, LocalDate day) {
        return jdbc.sql("""
                        insert into mail_digest (account_id, sent_on) values (:account, :day)
                        on conflict (account_id) do update set sent_on = :day where mail_digest.sent_on < :day
                        """)
                        .param("account", account.value())
                        .param("day", Date.valueOf(day))
                        .update()
                > 0;
    }
}
