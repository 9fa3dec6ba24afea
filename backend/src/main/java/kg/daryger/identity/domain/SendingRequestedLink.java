package kg.daryger.identity.domain;

import kg.daryger.identity.domain.RequestedLinks.Requested;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Decides who gets a mail after somebody asked for one. */
@Component
class SendingRequestedLink {

    private final RequestedLinks requested;
    private final StoredAccounts accounts;
    private final IdentityMails mails;

    SendingRequestedLink(RequestedLinks requested, StoredAccounts accounts, IdentityMails mails) {
        this.requested = requested;
        this.accounts = accounts;
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(LinkRequested event) {
        requested.take(event.request()).ifPresent(this::send);
    }

    private void send(Requested wish) {
        var account = accounts.with(wish.email());
        if (account.isPresent()) {
            toKnown(wish.purpose(), account.get());
        } else if (wish.signUp() != null) {
            mails.signUp(wish.signUp());
        }
    }

    private void toKnown(LinkPurpose purpose, Account account) {
        if (account.state() == Account.State.INVITED) {
            mails.invitationAgain(account);
        } else if (account.state() == Account.State.ACTIVE) {
            switch (purpose) {
                case SIGN_UP -> mails.alreadyRegistered(account);
                case RESET -> mails.reset(account);
                default -> mails.signIn(account);
            }
        }
        // a locked account gets nothing: its owner asks the administrator
    }
}
