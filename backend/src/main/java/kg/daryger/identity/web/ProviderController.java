package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import kg.daryger.identity.domain.LinkedIdentities;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Role;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in at another provider. */
@RestController
class ProviderController {

    private final Providers providers;
    private final LinkedIdentities identities;
    private final Clock clock;
    private final boolean demo;

    ProviderController(Providers providers, LinkedIdentities identities, Clock clock, Environment environment) {
        this.providers = providers;
        this.identities = identities;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo & !prod"));
    }

    @GetMapping("/api/sign-in/options")
    @AllowedTo(Role.VISITOR)
    SignInOptionsResponse options() {
        return new SignInOptionsResponse(providers.all(), demo);
    }

    @PostMapping("/api/sign-in/providers/{id}")
    @AllowedTo(Role.VISITOR)
    ProviderStartResponse signIn(
            @PathVariable String id,
            @Valid @RequestBody ProviderRequest wanted,
            Actor actor,
            HttpServletRequest request) {
        requireKnown(id);
        new ProviderJourney(actor.language(), wanted.shared(), null, clock.instant()).remember(request);
        return start(id);
    }

    /** Only somebody who is signed in can connect a provider, and only by asking for it here. */
    @PostMapping("/api/account/providers/{id}")
    @AllowedTo(Role.MEMBER)
    ProviderStartResponse connect(@PathVariable String id, Actor actor, HttpServletRequest request) {
        requireKnown(id);
        var shared = BrowserSessions.onSharedComputer(request);
        new ProviderJourney(actor.language(), shared, actor.requireAccount().value(), clock.instant())
                .remember(request);
        return start(id);
    }

    @DeleteMapping("/api/account/providers/{id}")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disconnect(@PathVariable String id, Actor actor) {
        identities.disconnect(actor, id);
    }

    private void requireKnown(String id) {
        if (!providers.knows(id)) {
            throw new NotFound();
        }
    }

    private static ProviderStartResponse start(String id) {
        return new ProviderStartResponse("/oauth2/authorization/" + id);
    }
}
