package kg.daryger.identity;

import java.time.Instant;
import kg.daryger.shared.AccountId;

/** Told when an account's address does not take mail. */
public interface Bounces {

    /** Marks the address until its owner proves it, or another one, again; does nothing when it is marked. */
    void bounced(AccountId account, Instant at);
}
