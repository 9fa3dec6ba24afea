package kg.daryger.identity.domain;

import java.time.Duration;
import java.util.Locale;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.limit.Limit;
import kg.daryger.shared.limit.Limits;
import org.springframework.stereotype.Component;

/** How often somebody may try: by the address they name and by where they come from. */
@Component
class SignInLimits {

    static final Limit SIGN_IN_ADDRESS = new Limit("identity-sign-in-address", 10, Duration.ofMinutes(15));
    static final Limit SIGN_IN_CLIENT = new Limit("identity-sign-in-client", 60, Duration.ofMinutes(15));
    static final Limit SIGN_UP_CLIENT = new Limit("identity-sign-up-client", 30, Duration.ofHours(1));
    static final Limit MAIL_ADDRESS = new Limit("identity-mail-address", 5, Duration.ofHours(1));
    static final Limit MAIL_CLIENT = new Limit("identity-mail-client", 30, Duration.ofHours(1));

    static final Limit ADDRESS_CHANGE = new Limit("identity-address-change", 10, Duration.ofDays(1));

    private final Limits limits;

    SignInLimits(Limits limits) {
        this.limits = limits;
    }

    void signIn(String email, String client) {
        limits.take(SIGN_IN_CLIENT, client);
        limits.take(SIGN_IN_ADDRESS, folded(email));
    }

    void signedIn(String email) {
        limits.forgive(SIGN_IN_ADDRESS, folded(email));
    }

    /** Following a personal link: guessing tokens is hopeless, and it shall stay unattractive. */
    void link(String client) {
        limits.take(SIGN_IN_CLIENT, client);
    }

    void signUp(String email, String client) {
        limits.take(SIGN_UP_CLIENT, client);
        limits.take(MAIL_ADDRESS, folded(email));
    }

    void mail(String email, String client) {
        limits.take(MAIL_CLIENT, client);
        limits.take(MAIL_ADDRESS, folded(email));
    }

    /** Counts before the password is looked at, so that a session left open is no way to guess it. */
    void addressChange(AccountId account) {
        limits.take(ADDRESS_CHANGE, account.toString());
    }

    private static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
