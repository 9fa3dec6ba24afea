package kg.daryger.identity.domain;

import kg.daryger.audit.Audit;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what identity keeps of somebody; the bare rows stay because others point at them. */
@Component
class ErasingPerson {

    private static final String[] ROWS_OF_AN_ACCOUNT = {
        "personal_link", "draft", "account_password", "external_identity", "account_role"
    };

    private final Persons persons;
    private final JdbcClient jdbc;
    private final Audit audit;

    ErasingPerson(Persons persons, JdbcClient jdbc, Audit audit) {
        this.persons = persons;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Everything by which the account could be used again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void meansOf(AccountId account) {
        for (var table : ROWS_OF_AN_ACCOUNT) {
            jdbc.sql("delete from " + table + " where account_id = ?")
                    .param(account.value())
                    .update();
        }
    }

    /** Names, and the key to the personal values in the audit. */
    @Transactional(propagation = Propagation.MANDATORY)
    void namesOf(PersonId id) {
        var person = persons.get(id);
        person.forget();
        persons.save(person);
        jdbc.sql("delete from participant where person_id = ?")
                .param(id.value())
                .update();
        audit.erase(id);
    }
}
