package kg.daryger.identity.domain;

import java.time.Clock;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back an invitation that nobody followed, with everything that it says of the person. */
@Component
class WithdrawingInvitation {

    private final StoredAccounts accounts;
    private final ErasingPerson erasing;
    private final Audit audit;
    private final Clock clock;

    WithdrawingInvitation(StoredAccounts accounts, ErasingPerson erasing, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.erasing = erasing;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void withdraw(AccountId id, Actor by) {
        var account = accounts.get(id);
        if (account.state() != Account.State.INVITED) {
            return;
        }
        accounts.save(account.withdraw(clock.instant()));
        erasing.meansOf(id);
        erasing.namesOf(account.person());
        audit.record(AuditEntry.of(by, "identity.invitation-withdrawn", "account", id.value()));
    }
}
