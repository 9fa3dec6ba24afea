package kg.daryger.identity.domain;

import java.util.Optional;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs in by e-mail and password. Whatever is wrong, the answer and the work for it are the same. */
@Component
public class SigningIn {

    private final StoredAccounts accounts;
    private final Passwords passwords;
    private final SignInLimits limits;
    private final Audit audit;
    private final TransactionTemplate transaction;

    SigningIn(
            StoredAccounts accounts,
            Passwords passwords,
            SignInLimits limits,
            Audit audit,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * @param client where the request comes from
     * @throws SignInRefused when address and password do not belong together, or the account is not active
     */
    public AccountId byPassword(String email, String password, String client) {
        limits.signIn(email, client);
        var account = EmailAddress.of(email).flatMap(accounts::with);
        var fits = passwords.fits(account.map(Account::id), password);
        var signedIn = account.filter(one -> fits && one.state() == Account.State.ACTIVE)
                .orElseThrow(SignInRefused::new);
        limits.signedIn(email);
        record(signedIn.id(), "password");
        return signedIn.id();
    }

    /**
     * Notes a sign-in.
     *
     * @param means password, oidc or demo
     */
    public void record(AccountId account, String means) {
        transaction.executeWithoutResult(
                status -> audit.record(AuditEntry.of(actor(account), "identity.signed-in", "account", account.value())
                        .change("means", null, means)));
    }

    /** Whether the account may be used now. */
    public boolean active(AccountId account) {
        return Optional.of(account)
                .flatMap(accounts::findById)
                .filter(one -> one.state() == Account.State.ACTIVE)
                .isPresent();
    }

    private static Actor actor(AccountId account) {
        var visitor = Actor.visitor(Language.RU);
        return new Actor(account, null, visitor.roles(), visitor.language(), visitor.zone());
    }
}
