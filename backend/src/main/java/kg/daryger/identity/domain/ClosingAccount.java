package kg.daryger.identity.domain;

import java.time.Clock;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owner closes their account, for ever: nobody can sign in to it, every consent is withdrawn, the address is free. The
 * names stay as long as {@code daryger.retention.closed-accounts} says, because others may have agreements with the person.
 */
@Component
public class ClosingAccount {

    private final StoredAccounts accounts;
    private final ChangingRoles roles;
    private final Consents consents;
    private final Leaving leaving;
    private final Clock clock;

    ClosingAccount(StoredAccounts accounts, ChangingRoles roles, Consents consents, Leaving leaving, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.consents = consents;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** @throws LastAdministrator when nobody would be left who can let others in */
    @Transactional
    public void close(Actor actor) {
        var account = accounts.get(actor.requireAccount());
        roles.requireAnotherAdministrator(account.id());
        for (var purpose : ConsentPurpose.values()) {
            consents.decide(actor, purpose, false);
        }
        leaving.leave(account.id(), actor);
        accounts.save(account.close(clock.instant()));
    }
}
