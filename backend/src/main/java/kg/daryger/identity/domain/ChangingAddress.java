package kg.daryger.identity.domain;

import java.time.Clock;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever is signed in and holds the new mailbox changes the account's address. Both are asked for: an address that was
 * mistyped belongs to somebody else, who must not come into the account by pressing a button.
 */
@Component
public class ChangingAddress {

    private final StoredAccounts accounts;
    private final AddressChanges changes;
    private final EndingAccess access;
    private final AddressMails mails;
    private final Trail trail;

    ChangingAddress(
            StoredAccounts accounts, AddressChanges changes, EndingAccess access, AddressMails mails, Trail trail) {
        this.accounts = accounts;
        this.changes = changes;
        this.access = access;
        this.mails = mails;
        this.trail = trail;
    }

    /** @throws LinkRefused when the link is used, over, somebody else's, or the address has an account meanwhile */
    @Transactional
    public void confirm(Actor actor, String token) {
        var id = actor.requireAccount();
        var wanted = changes.take(id, token).orElseThrow(LinkRefused::new);
        if (accounts.with(wanted).isPresent()) {
            throw new LinkRefused();
        }
        var account = accounts.get(id);
        var before = account.contact().email();
        accounts.save(account.moveTo(wanted, trail.now()));
        access.dropLinks(id);
        trail.moved(actor, before, wanted.value());
        mails.changed(account, before);
    }

    /** What stays of a change of address. */
    @Component
    static class Trail {

        private final Audit audit;
        private final Clock clock;

        Trail(Audit audit, Clock clock) {
            this.audit = audit;
            this.clock = clock;
        }

        java.time.Instant now() {
            return clock.instant();
        }

        void moved(Actor actor, String before, String after) {
            audit.record(AuditEntry.of(
                            actor,
                            "identity.address-changed",
                            "account",
                            actor.requireAccount().value())
                    .personal(actor.requirePerson(), "email", before, after));
        }
    }
}
