package kg.daryger.identity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The OIDC providers that this installation is configured for ({@code spring.security.oauth2.client.*}); often none. */
@Component
class Providers {

    private final Optional<ClientRegistrationRepository> registrations;

    Providers(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = Optional.ofNullable(registrations.getIfAvailable());
    }

    boolean any() {
        return registrations.isPresent();
    }

    boolean knows(String id) {
        return registrations.map(known -> known.findByRegistrationId(id)).isPresent();
    }

    List<ProviderOption> all() {
        var found = new ArrayList<ProviderOption>();
        if (registrations.orElse(null) instanceof Iterable<?> known) {
            known.forEach(one -> {
                if (one instanceof ClientRegistration registration) {
                    found.add(new ProviderOption(registration.getRegistrationId(), registration.getClientName()));
                }
            });
        }
        return List.copyOf(found);
    }

    /** @param name as the configuration calls it, shown on the button */
    record ProviderOption(String id, String name) {}
}
