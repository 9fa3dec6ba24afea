package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a browser set out for when it left for a provider; kept in its session until it comes back.
 *
 * @param connecting the account that was signed in and wants to be connected; null to sign in
 */
record ProviderJourney(
        Language language, boolean sharedComputer, @Nullable UUID connecting, Instant begun) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "daryger.provider-journey";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    void remember(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }

    /** The journey that ends here; empty when none was begun or it took too long. */
    static Optional<ProviderJourney> of(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map((HttpSession session) -> session.getAttribute(ATTRIBUTE))
                .map(ProviderJourney.class::cast)
                .filter(journey -> now.isBefore(journey.begun().plus(LONGEST)));
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(connecting).map(AccountId::new);
    }
}
