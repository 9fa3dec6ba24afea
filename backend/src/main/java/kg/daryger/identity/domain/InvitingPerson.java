package kg.daryger.identity.domain;

import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.identity.Accounts.Invitation;
import kg.daryger.identity.domain.OpeningAccount.NewAccount;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites a person: the account is there and holds its role, but nobody can use it before its owner follows the personal
 * link. Who already has an account gets the role and a word about it. A head's or coordinator's office is kept by the module
 * that invites.
 */
@Component
class InvitingPerson {

    private final StoredAccounts accounts;
    private final OpeningAccount opening;
    private final ChangingRoles roles;
    private final IdentityMails mails;
    private final Audit audit;

    InvitingPerson(
            StoredAccounts accounts, OpeningAccount opening, ChangingRoles roles, IdentityMails mails, Audit audit) {
        this.accounts = accounts;
        this.opening = opening;
        this.roles = roles;
        this.mails = mails;
        this.audit = audit;
    }

    @Transactional
    AccountId invite(Invitation invitation, Actor by) {
        var email =
                EmailAddress.of(invitation.email()).orElseThrow(() -> new InvalidField("email", "shared.field.Email"));
        var account = accounts.with(email).orElseGet(() -> open(email, invitation, by));
        if (ChangingRoles.keptHere(invitation.role())) {
            roles.grant(account.id(), invitation.role(), by);
        }
        if (account.state() == Account.State.INVITED) {
            mails.invitation(account, invitation.role());
        } else {
            mails.roleGiven(account, invitation.role());
        }
        return account.id();
    }

    private Account open(EmailAddress email, Invitation invitation, Actor by) {
        var account = opening.open(new NewAccount(email, invitation.name(), invitation.language(), invitation.zone()));
        audit.record(
                AuditEntry.of(by, "identity.invited", "account", account.id().value())
                        .change("role", null, invitation.role().name()));
        return account;
    }
}
