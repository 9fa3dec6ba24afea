package kg.daryger.identity.domain;

import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An administrator locks an account at once, or opens it again. */
@Component
public class LockingAccount {

    private final StoredAccounts accounts;
    private final ChangingRoles roles;
    private final EndingAccess access;
    private final Audit audit;

    LockingAccount(StoredAccounts accounts, ChangingRoles roles, EndingAccess access, Audit audit) {
        this.accounts = accounts;
        this.roles = roles;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    public void lock(AccountId id, String reason, Actor by) {
        var account = accounts.open(id);
        roles.requireAnotherAdministrator(id);
        var before = account.state();
        accounts.save(account.lock());
        access.endAll(id);
        audit.record(AuditEntry.of(by, "identity.locked", "account", id.value())
                .change("state", before.name(), account.state().name())
                .because(reason));
    }

    @Transactional
    public void unlock(AccountId id, String reason, Actor by) {
        var account = accounts.open(id);
        accounts.save(account.unlock());
        audit.record(AuditEntry.of(by, "identity.unlocked", "account", id.value())
                .change("state", Account.State.LOCKED.name(), account.state().name())
                .because(reason));
    }
}
