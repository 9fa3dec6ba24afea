package kg.daryger.identity.domain;

import java.time.Instant;
import java.time.ZoneId;
import kg.daryger.identity.AccountClosed;
import kg.daryger.identity.AccountRegistered;
import kg.daryger.identity.Accounts.Contact;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** The means to sign in. Its roles, password and sessions are rows of their own. */
@Table("account")
class Account extends AbstractAggregateRoot<Account> {

    enum State {
        INVITED,
        ACTIVE,
        LOCKED,
        CLOSED
    }

    @Id
    private AccountId id;

    @Version
    private int version;

    private PersonId personId;
    private @Nullable String email;
    private @Nullable Instant emailVerifiedAt;
    private @Nullable Instant bouncedAt;
    private String language = Language.RU.code();
    private String zone = Actor.BISHKEK.getId();
    private State state = State.INVITED;
    private Instant createdAt;
    private @Nullable Instant closedAt;

    @PersistenceCreator
    private Account(AccountId id, PersonId personId, Instant createdAt) {
        this.id = id;
        this.personId = personId;
        this.createdAt = createdAt;
    }

    /** An account that its owner has not taken yet. */
    static Account invited(PersonId person, EmailAddress email, Instant now) {
        var account = new Account(AccountId.fresh(), person, now);
        account.email = email.value();
        return account;
    }

    Account speaking(Language wanted) {
        language = wanted.code();
        return this;
    }

    Account living(ZoneId where) {
        zone = where.getId();
        return this;
    }

    /** The owner has followed a link that went to the address: it is theirs. */
    Account addressProven(Instant now) {
        emailVerifiedAt = now;
        bouncedAt = null;
        if (state == State.INVITED) {
            state = State.ACTIVE;
            registerEvent(new AccountRegistered(id, personId, now));
        }
        return this;
    }

    /** The owner has proven another address. */
    Account moveTo(EmailAddress proven, Instant now) {
        if (state != State.ACTIVE) {
            throw new IllegalStateException("only an account in use has an owner who moves it");
        }
        email = proven.value();
        emailVerifiedAt = now;
        bouncedAt = null;
        return this;
    }

    Account lock() {
        if (state == State.CLOSED) {
            throw new IllegalStateException("a closed account stays closed");
        }
        state = State.LOCKED;
        return this;
    }

    Account unlock() {
        if (state == State.LOCKED) {
            state = emailVerifiedAt == null ? State.INVITED : State.ACTIVE;
        }
        return this;
    }

    /** For ever: the address is free again, the person signs up anew if they come back. */
    Account close(Instant now) {
        state = State.CLOSED;
        email = null;
        closedAt = now;
        registerEvent(new AccountClosed(id, personId, now));
        return this;
    }

    /** An invitation that nobody has taken: nothing of the person stays, and nobody is told of a closing. */
    Account withdraw(Instant now) {
        if (state != State.INVITED) {
            throw new IllegalStateException("its owner has taken the account");
        }
        state = State.CLOSED;
        email = null;
        closedAt = now;
        return this;
    }

    Contact contact() {
        if (email == null) {
            throw new IllegalStateException("a closed account has no contact");
        }
        return new Contact(id, personId, email, Language.of(language), ZoneId.of(zone), bouncedAt == null);
    }

    AccountId id() {
        return id;
    }

    PersonId person() {
        return personId;
    }

    State state() {
        return state;
    }
}
