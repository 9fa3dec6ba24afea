package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kg.daryger.shared.web.SecurityContribution;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.stereotype.Component;

/** Adds OIDC sign-in to the browsers' chain when a provider is configured. */
@Component
class ProviderChain implements SecurityContribution {

    private final Providers providers;
    private final ProviderSignIn signIn;

    ProviderChain(Providers providers, ProviderSignIn signIn) {
        this.providers = providers;
        this.signIn = signIn;
    }

    @Override
    public void configure(HttpSecurity http) {
        if (!providers.any()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/")
                .withObjectPostProcessor(leavingTheSessionToUs())
                .authorizedClientRepository(new NothingKept())
                .successHandler(signIn)
                .failureHandler((request, response, failed) -> signIn.refuse(request, response, "failed")));
    }

    /**
     * We end the session of the journey and begin another. If its id were changed before, what we end would not be what the
     * database knows, and the old one would live on.
     */
    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> leavingTheSessionToUs() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                filter.setSessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
                return filter;
            }
        };
    }

    /** The provider's tokens: we wanted to know who somebody is and ask for nothing else, so they are dropped. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // dropped
        }

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // nothing is there
        }
    }
}
