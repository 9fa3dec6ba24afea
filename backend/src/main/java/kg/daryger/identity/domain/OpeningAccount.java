package kg.daryger.identity.domain;

import java.time.Clock;
import java.time.ZoneId;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a person and their account, not yet taken by its owner. */
@Component
class OpeningAccount {

    private final StoredAccounts accounts;
    private final Persons persons;
    private final Clock clock;

    OpeningAccount(StoredAccounts accounts, Persons persons, Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Account open(NewAccount wanted) {
        var person = persons.save(Person.named(wanted.name()));
        return accounts.save(Account.invited(person.id(), wanted.email(), clock.instant())
                .speaking(wanted.language())
                .living(wanted.zone()));
    }

    record NewAccount(EmailAddress email, PersonName name, Language language, ZoneId zone) {}
}
