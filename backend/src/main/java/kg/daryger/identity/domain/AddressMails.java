package kg.daryger.identity.domain;

import java.util.List;
import java.util.Map;
import kg.daryger.mail.Mail;
import kg.daryger.mail.Mail.Recipient;
import kg.daryger.mail.Outbox;
import org.springframework.stereotype.Component;

/** The mails about another address. They belong to addresses, not to the account: a bounce of one marks nothing. */
@Component
class AddressMails {

    private final Outbox outbox;
    private final PublicAddress address;

    AddressMails(Outbox outbox, PublicAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    /** To the new address: the link that proves it. */
    void confirm(Account account, EmailAddress wanted, String token) {
        send(account, wanted.value(), "address-confirm", "/confirm-address#" + token);
    }

    /** To the present address: somebody wants another one. */
    void asked(Account account) {
        send(account, account.contact().email(), "address-asked", "/me/account");
    }

    /** To the address that was: it is no longer used. */
    void changed(Account account, String before) {
        send(account, before, "address-changed", "/sign-in");
    }

    private void send(Account account, String to, String name, String page) {
        var contact = account.contact();
        var link = address.page(contact.language(), page);
        var recipient = new Recipient(to, contact.language(), contact.zone(), null);
        outbox.enqueue(new Mail(recipient, "identity/" + name, Map.of("link", link), List.of()));
    }
}
