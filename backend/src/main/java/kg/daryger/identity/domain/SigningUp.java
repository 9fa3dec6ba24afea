package kg.daryger.identity.domain;

import kg.daryger.identity.domain.OpeningAccount.NewAccount;
import kg.daryger.identity.domain.SignUp.Participant;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the account that somebody asked for and whose mail they have read. */
@Component
class SigningUp {

    private final StoredAccounts accounts;
    private final OpeningAccount opening;
    private final ChangingRoles roles;
    private final JdbcClient jdbc;

    SigningUp(StoredAccounts accounts, OpeningAccount opening, ChangingRoles roles, JdbcClient jdbc) {
        this.accounts = accounts;
        this.opening = opening;
        this.roles = roles;
        this.jdbc = jdbc;
    }

    /** The account, perhaps one that came to be since the mail was sent: whoever holds the mailbox owns both. */
    @Transactional(propagation = Propagation.MANDATORY)
    Account open(SignUp signUp) {
        var email = EmailAddress.of(signUp.email()).orElseThrow(LinkRefused::new);
        var account = accounts.with(email)
                .orElseGet(
                        () -> opening.open(new NewAccount(email, signUp.name(), signUp.language(), signUp.zoneId())));
        if (account.state() == Account.State.LOCKED) {
            throw new LinkRefused();
        }
        roles.grant(account.id(), signUp.role(), Actor.system());
        keep(account.person(), signUp.participant());
        return account;
    }

    private void keep(PersonId person, @Nullable Participant participant) {
        if (participant == null) {
            return;
        }
        jdbc.sql("""
                        insert into participant (person_id, institution_id, institution_text, profession)
                        values (:person, :institution, :text, :profession) on conflict (person_id) do update
                        set institution_id = :institution, institution_text = :text, profession = :profession
                        """)
                .param("person", person.value())
                .param("institution", participant.institution())
                .param("text", participant.institutionText())
                .param("profession", participant.profession())
                .update();
    }
}
