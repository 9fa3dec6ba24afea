package kg.daryger.identity.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
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
    private final Persons persons;
    private final RenamingPerson renaming;
    private final ChangingRoles roles;
    private final InvitingPerson inviting;

    AccountFacade(
            AccountDirectory directory,
            Persons persons,
            RenamingPerson renaming,
            ChangingRoles roles,
            InvitingPerson inviting) {
        this.directory = directory;
        this.persons = persons;
        this.renaming = renaming;
        this.roles = roles;
        this.inviting = inviting;
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
        var names = new LinkedHashMap<PersonId, PersonName>();
        persons.findAllById(asked).forEach(person -> names.put(person.id(), person.name()));
        return names;
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
}
