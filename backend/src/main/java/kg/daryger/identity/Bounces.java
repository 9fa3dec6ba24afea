package kg.daryger.identity;

import java.time.Instant;
import kg.daryger.shared.AccountId;

/** Told when an account's address does not take mail. */
public interface Bounces {

    /**
     * Marks the address until its owner proves it, or another one, again.
     *
     * @param at when the mail was sent that came back
     * @return false when nothing changed: it is marked already, or was proven after that
     */
    boolean bounced(AccountId account, Instant at);
}
