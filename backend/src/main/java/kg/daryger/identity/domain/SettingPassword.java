package kg.daryger.identity.domain;

import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets a password: every session and every open link of the account end, because somebody else may have had them. */
@Component
public class SettingPassword {

    private final Passwords passwords;
    private final StoredAccounts accounts;
    private final EndingAccess access;
    private final Audit audit;
    private final TransactionTemplate transaction;

    SettingPassword(
            Passwords passwords,
            StoredAccounts accounts,
            EndingAccess access,
            Audit audit,
            TransactionTemplate transaction) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * The owner changes their password.
     *
     * @param current what it was; not looked at when there was none
     */
    public void own(Actor actor, @Nullable String current, String wanted) {
        var id = actor.requireAccount();
        requireCurrent(id, current);
        var hash = passwords.hash(wanted, accounts.get(id).contact().email());
        transaction.executeWithoutResult(status -> set(id, hash, actor));
    }

    /** @throws InvalidField when the account has a password and this is another one */
    public void requireCurrent(AccountId id, @Nullable String current) {
        if (passwords.has(id) && !passwords.fits(java.util.Optional.of(id), current == null ? "" : current)) {
            throw new InvalidField("currentPassword", "identity.field.current-password.wrong");
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void set(AccountId account, String hash, Actor by) {
        passwords.set(account, hash);
        access.endAll(account);
        audit.record(AuditEntry.of(by, "identity.password-set", "account", account.value()));
    }

    public boolean has(AccountId account) {
        return passwords.has(account);
    }
}
