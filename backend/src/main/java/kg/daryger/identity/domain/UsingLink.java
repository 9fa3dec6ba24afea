package kg.daryger.identity.domain;

import java.util.Optional;
import kg.daryger.identity.domain.PersonalLinks.PersonalLink;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a personal link is for, when the button of its page is pressed; afterwards the owner is signed in. */
@Component
public class UsingLink {

    private final PersonalLinks links;
    private final StoredAccounts accounts;
    private final Passwords passwords;
    private final TakingAccount taking;
    private final SignInLimits limits;

    UsingLink(
            PersonalLinks links,
            StoredAccounts accounts,
            Passwords passwords,
            TakingAccount taking,
            SignInLimits limits) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.taking = taking;
        this.limits = limits;
    }

    /** What the page says before its button is pressed. @throws LinkRefused when the link can't be used */
    public Preview preview(String token) {
        var link = usable(token);
        return new Preview(link.purpose().code(), addressOf(link));
    }

    /**
     * @param password a new one; needed to reset, else optional: one can always sign in by a link
     * @param client where the request comes from
     * @return who is signed in now
     * @throws LinkRefused when the link can't be used
     */
    public AccountId use(String token, @Nullable String password, String client) {
        limits.link(client);
        var link = usable(token);
        if (link.purpose() == LinkPurpose.RESET && password == null) {
            throw new InvalidField("password", "shared.field.NotNull");
        }
        @Nullable
        String hash = password != null && link.purpose() != LinkPurpose.SIGN_IN
                ? passwords.hash(password, addressOf(link))
                : null;
        return taking.take(token, hash);
    }

    private PersonalLink usable(String token) {
        return links.find(token)
                .filter(link -> accountOf(link).isPresent() || link.signUp() != null)
                .orElseThrow(LinkRefused::new);
    }

    private Optional<Account> accountOf(PersonalLink link) {
        return Optional.ofNullable(link.account())
                .flatMap(accounts::findById)
                .filter(account -> account.state() == Account.State.ACTIVE
                        || (account.state() == Account.State.INVITED && link.purpose() == LinkPurpose.INVITATION));
    }

    private String addressOf(PersonalLink link) {
        return link.signUp() != null
                ? link.signUp().email()
                : accountOf(link).orElseThrow(LinkRefused::new).contact().email();
    }

    /** @param purpose sign-up, invitation, sign-in, reset */
    public record Preview(String purpose, String email) {}
}
