package kg.daryger.identity;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.Role;

/** What other modules may ask of accounts and persons. */
public interface Accounts {

    /** Where and how to write to an account; empty when it is closed. */
    Optional<Contact> contact(AccountId account);

    Optional<AccountId> accountOf(PersonId person);

    /** The person's names as entered; never hand them on without asking the profile's visibility. */
    Map<PersonId, PersonName> names(Collection<PersonId> persons);

    /** Replaces the names of the actor's own person. */
    void rename(Actor actor, PersonName name);

    Set<AccountId> holding(Role role);

    /** Grants a role that identity keeps (all but HEAD and COORDINATOR); does nothing when it is held. */
    void grant(AccountId account, Role role, Actor by);

    void revoke(AccountId account, Role role, Actor by);

    /**
     * An account for an invited person: it can sign in only after the owner follows the personal link. Answers the account
     * that already has the address without telling the caller that it existed.
     */
    AccountId invite(Invitation invitation, Actor by);

    /**
     * Erases an invited account that nobody has claimed: address, names, links, drafts. Does nothing once its owner has
     * followed the personal link.
     */
    void withdrawInvitation(AccountId account, Actor by);

    /** @param deliverable false when the address has bounced */
    record Contact(
            AccountId account, PersonId person, String email, Language language, ZoneId zone, boolean deliverable) {}

    record Invitation(String email, PersonName name, Language language, ZoneId zone, Role role) {}
}
