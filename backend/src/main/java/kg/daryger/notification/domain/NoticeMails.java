package kg.daryger.notification.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.Accounts.Contact;
import kg.daryger.mail.Mail;
import kg.daryger.mail.Outbox;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actors;
import org.springframework.stereotype.Component;

/** Writes mails about notices, in the recipient's language and zone; none to addresses that bounced. */
@Component
class NoticeMails {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Actors actors;
    private final Wording wording;
    private final MailExtras extras;

    NoticeMails(Outbox outbox, Accounts accounts, Actors actors, Wording wording, MailExtras extras) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.actors = actors;
        this.wording = wording;
        this.extras = extras;
    }

    void send(AccountId account, Notice notice) {
        reachable(account).ifPresent(contact -> {
            var worded = wording.word(notice.matter(), notice.params(), reader(contact));
            var model = Map.<String, Object>of(
                    "title", worded.title(),
                    "text", worded.text(),
                    "times", worded.times(),
                    "link", extras.address(worded.link(), contact.language()),
                    "answers", extras.answers(notice, account, worded, contact.language()),
                    "topic", extras.topic(notice.matter().topic(), contact.language()),
                    "settings", extras.address("/me/inbox/settings", contact.language()));
            outbox.enqueue(new Mail(recipient(contact), "notification/told", model, extras.files(notice, account)));
        });
    }

    /** One mail with all that waited; nothing when all of it was read meanwhile. */
    void sendDigest(Contact contact, List<InboxItem> items) {
        if (items.isEmpty()) {
            return;
        }
        var reader = reader(contact);
        var lines = items.stream()
                .map(item -> wording.word(item.matter(), item.params(), reader))
                .map(worded -> Map.<String, Object>of(
                        "title", worded.title(),
                        "text", worded.text(),
                        "times", worded.times(),
                        "link", extras.address(worded.link(), contact.language())))
                .toList();
        var model = Map.<String, Object>of(
                "items", lines,
                "count", lines.size(),
                "link", extras.address("/me/inbox", contact.language()),
                "settings", extras.address("/me/inbox/settings", contact.language()));
        outbox.enqueue(new Mail(recipient(contact), "notification/digest", model, List.of()));
    }

    Optional<Contact> reachable(AccountId account) {
        return accounts.contact(account)
                .filter(Contact::deliverable)
                .filter(contact -> actors.of(account).signedIn());
    }

    private Reader reader(Contact contact) {
        return new Reader(actors.of(contact.account()), contact.language());
    }

    private static Mail.Recipient recipient(Contact contact) {
        return new Mail.Recipient(contact.email(), contact.language(), contact.zone(), contact.account());
    }
}
