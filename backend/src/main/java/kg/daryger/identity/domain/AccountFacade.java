package kg.daryger.identity.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.Role;
import org.springframework.stereotype.Component;

/** What other modules ask goes to the use case or the read model that answers it. */
@Component
class AccountFacade implements Accounts {

    private final AccountDirectory directory;
    private final RenamingPerson renaming;
    private final ChangingRoles roles;
    private final InvitingPerson inviting;
    private final WithdrawingInvitation withdrawing;

    AccountFacade(
            AccountDirectory directory,
            RenamingPerson renaming,
            ChangingRoles roles,
            InvitingPerson inviting,
            WithdrawingInvitation withdrawing) {
        this.directory = directory;
        this.renaming = renaming;
        this.roles = roles;
        this.inviting = inviting;
        this.withdrawing = withdrawing;
    }

    @Override
    public Optional<Contact> contact(AccountId account) {
        return directory.contact(account);
    }

    @Override
    public Optional<AccountId> accountOf(PersonId person) {
        return directory.accountOf(person);
    }

    @Override
    public Map<PersonId, PersonName> names(Collection<PersonId> asked) {
        return directory.names(asked);
    }

    @Override
    public void rename(Actor actor, PersonName name) {
        renaming.own(actor, name);
    }

    @Override
    public Set<AccountId> holding(Role role) {
        return directory.holding(role);
    }

    @Override
    public void grant(AccountId account, Role role, Actor by) {
        roles.grant(account, role, by);
    }

    @Override
    public void revoke(AccountId account, Role role, Actor by) {
        roles.revoke(account, role, by);
    }

    @Override
    public AccountId invite(Invitation invitation, Actor by) {
        return inviting.invite(invitation, by);
    }

    @Override
    public void withdrawInvitation(AccountId account, Actor by) {
        withdrawing.withdraw(account, by);
    }
}
