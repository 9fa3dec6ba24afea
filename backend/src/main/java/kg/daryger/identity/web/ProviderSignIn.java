package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import kg.daryger.identity.domain.LinkedIdentities;
import kg.daryger.identity.domain.LinkedIdentities.Subject;
import kg.daryger.identity.domain.ProviderTaken;
import kg.daryger.identity.domain.SigningIn;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Language;
import kg.daryger.shared.web.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * The browser comes back from a provider: the provider's subject becomes our account's session, or is connected to the
 * account that asked for it. Nothing that the provider told stays in the session.
 */
@Component
class ProviderSignIn implements AuthenticationSuccessHandler {

    private final LinkedIdentities identities;
    private final SigningIn signingIn;
    private final BrowserSessions sessions;
    private final CurrentActor actors;
    private final Clock clock;

    ProviderSignIn(
            LinkedIdentities identities,
            SigningIn signingIn,
            BrowserSessions sessions,
            CurrentActor actors,
            Clock clock) {
        this.identities = identities;
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var journey = ProviderJourney.of(request, clock.instant());
        var subject = subject(authentication);
        if (journey.isEmpty() || subject.isEmpty()) {
            refuse(request, response, "failed");
            return;
        }
        var account = journey.get().account().map(one -> connected(one, subject.get()));
        if (account.isEmpty()) {
            account = identities.find(subject.get()).map(this::signedIn);
        }
        if (account.isEmpty()) {
            refuse(request, response, "unknown");
            return;
        }
        sessions.begin(request, response, account.get().account(), journey.get().sharedComputer());
        response.sendRedirect(
                "/" + journey.get().language().code() + account.get().page());
    }

    private Arrived connected(AccountId account, Subject subject) {
        try {
            identities.connect(actors.of(account), subject);
            return new Arrived(account, "/me/account?provider=connected");
        } catch (ProviderTaken taken) {
            return new Arrived(account, "/me/account?provider=taken");
        }
    }

    private Arrived signedIn(AccountId account) {
        signingIn.record(account, "oidc");
        return new Arrived(account, "/sign-in");
    }

    /**
     * Back to the sign-in page, with nobody signed in.
     *
     * @param why failed or unknown
     */
    void refuse(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        var language = ProviderJourney.of(request, clock.instant())
                .map(ProviderJourney::language)
                .orElseGet(() -> Language.of(request.getLocale()));
        sessions.end(request, response);
        response.sendRedirect("/" + language.code() + "/sign-in?provider=" + why);
    }

    private static Optional<Subject> subject(Authentication authentication) {
        return authentication instanceof OAuth2AuthenticationToken token
                        && token.getPrincipal() instanceof OidcUser user
                ? Optional.of(new Subject(
                        token.getAuthorizedClientRegistrationId(),
                        Objects.requireNonNull(user.getIssuer(), "the provider's token has no issuer")
                                .toString(),
                        Objects.requireNonNull(user.getSubject(), "the provider's token has no subject")))
                : Optional.empty();
    }

    /** @param page where the browser goes on, without its language */
    private record Arrived(AccountId account, String page) {}
}
