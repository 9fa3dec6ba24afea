package kg.daryger.identity.domain;

import java.util.List;
import kg.daryger.identity.PersonName;
import kg.daryger.identity.domain.OpeningAccount.NewAccount;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first administrator in, once: afterwards administrators invite each other. */
@Component
class FirstAdministrator {

    private final StoredAccounts accounts;
    private final OpeningAccount opening;
    private final ChangingRoles roles;
    private final PersonalLinks links;
    private final PublicAddress address;

    FirstAdministrator(
            StoredAccounts accounts,
            OpeningAccount opening,
            ChangingRoles roles,
            PersonalLinks links,
            PublicAddress address) {
        this.accounts = accounts;
        this.opening = opening;
        this.roles = roles;
        this.links = links;
        this.address = address;
    }

    /**
     * Answers the address of a one-time page that opens the account.
     *
     * @throws IllegalArgumentException when the text is no e-mail address
     * @throws IllegalStateException when there is an administrator already
     */
    @Transactional
    String invite(String text) {
        var email = EmailAddress.of(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("--daryger.first-administrator needs an e-mail address"));
        if (accounts.countAdministrators() > 0) {
            throw new IllegalStateException("There is an administrator already, who invites the next ones.");
        }
        var account = accounts.with(email)
                .orElseGet(() -> opening.open(new NewAccount(
                        email,
                        new PersonName("Администратор", "Administrator", List.of()),
                        Language.RU,
                        Actor.BISHKEK)));
        roles.grant(account.id(), Role.ADMINISTRATOR, Actor.system());
        return address.page(Language.RU, "/link") + "#" + links.issue(LinkPurpose.INVITATION, account.id());
    }
}
