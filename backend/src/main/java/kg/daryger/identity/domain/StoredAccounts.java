package kg.daryger.identity.domain;

import java.util.Optional;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.NotFound;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All accounts; the facade that other modules see is {@link kg.daryger.identity.Accounts}. */
interface StoredAccounts extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    @Query("select * from account where email = :email and state <> 'CLOSED'")
    Optional<Account> findByAddress(String email);

    @Query("""
            select count(*) from account a join account_role r on r.account_id = a.id
            where r.role = 'ADMINISTRATOR' and a.state <> 'CLOSED'
            """)
    long countAdministrators();

    default Account get(AccountId id) {
        return findById(id).orElseThrow(NotFound::new);
    }

    /** An account that is not closed. */
    default Account open(AccountId id) {
        return findById(id)
                .filter(account -> account.state() != Account.State.CLOSED)
                .orElseThrow(NotFound::new);
    }

    default Optional<Account> with(EmailAddress email) {
        return findByAddress(email.value());
    }
}
