package kg.daryger.identity.domain;

import kg.daryger.identity.domain.AddressChanges.Wish;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails the link to the wanted address and tells the present one; who has the wanted address already is told instead. */
@Component
class SendingAddressLink {

    private final AddressChanges changes;
    private final StoredAccounts accounts;
    private final AddressMails mails;
    private final IdentityMails others;

    SendingAddressLink(AddressChanges changes, StoredAccounts accounts, AddressMails mails, IdentityMails others) {
        this.changes = changes;
        this.accounts = accounts;
        this.mails = mails;
        this.others = others;
    }

    @ApplicationModuleListener
    void on(AddressChangeAsked asked) {
        changes.fresh(asked.change()).ifPresent(wish -> {
            var account = accounts.get(wish.account());
            if (account.state() == Account.State.ACTIVE) {
                mails.asked(account);
                toWanted(asked, wish, account);
            }
        });
    }

    private void toWanted(AddressChangeAsked asked, Wish wish, Account account) {
        var holder = accounts.with(wish.wanted());
        if (holder.isEmpty()) {
            mails.confirm(account, wish.wanted(), changes.issue(asked.change()));
        } else if (holder.get().state() == Account.State.INVITED) {
            others.invitationAgain(holder.get());
        } else if (holder.get().state() == Account.State.ACTIVE) {
            others.alreadyRegistered(holder.get());
        }
    }
}
