package kg.daryger.identity.domain;

import java.util.Objects;
import java.util.Set;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever holds the mailbox takes the account: only now does it come to be, and only now is its password chosen, so that
 * nobody can prepare an account for somebody else's address.
 */
@Component
class TakingAccount {

    private final StoredAccounts accounts;
    private final SigningUp signingUp;
    private final SettingPassword setting;
    private final PersonalLinks links;
    private final Audit audit;

    TakingAccount(
            StoredAccounts accounts, SigningUp signingUp, SettingPassword setting, PersonalLinks links, Audit audit) {
        this.accounts = accounts;
        this.signingUp = signingUp;
        this.setting = setting;
        this.links = links;
        this.audit = audit;
    }

    /** Uses the link up. @throws LinkRefused when somebody else was faster */
    @Transactional
    AccountId take(String token, @Nullable String passwordHash) {
        var link = links.use(token).orElseThrow(LinkRefused::new);
        var account = link.signUp() != null
                ? signingUp.open(link.signUp())
                : accounts.get(Objects.requireNonNull(link.account()));
        var owner = new Actor(account.id(), account.person(), Set.of(), Language.RU, Actor.BISHKEK);
        if (account.state() == Account.State.INVITED) {
            audit.record(AuditEntry.of(
                    owner, "identity.registered", "account", account.id().value()));
        }
        accounts.save(account.addressProven(link.readAt()));
        if (passwordHash != null) {
            setting.set(account.id(), passwordHash, owner);
        }
        audit.record(AuditEntry.of(
                        owner, "identity.signed-in", "account", account.id().value())
                .change("means", null, "link"));
        return account.id();
    }
}
