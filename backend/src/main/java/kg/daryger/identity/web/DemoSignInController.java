package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import kg.daryger.identity.domain.SigningIn;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.DemoAccounts;
import kg.daryger.shared.DemoAccounts.DemoAccount;
import kg.daryger.shared.NeverInProduction;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Role;
import kg.daryger.shared.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One click a role, where everything is invented. This bean does not exist anywhere else. */
@RestController
@NeverInProduction
@RequestMapping("/api/demo")
class DemoSignInController {

    private final ObjectProvider<DemoAccounts> sources;
    private final SigningIn signingIn;
    private final BrowserSessions sessions;
    private final Texts texts;

    DemoSignInController(
            ObjectProvider<DemoAccounts> sources, SigningIn signingIn, BrowserSessions sessions, Texts texts) {
        this.sources = sources;
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.texts = texts;
    }

    @GetMapping("/roles")
    @AllowedTo(Role.VISITOR)
    List<DemoRoleResponse> roles(Actor actor) {
        return accounts()
                .map(one -> new DemoRoleResponse(one.key(), texts.text(actor.language(), one.labelKey())))
                .toList();
    }

    @PostMapping("/sign-in/{key}")
    @AllowedTo(Role.VISITOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signIn(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        var account = accounts()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .filter(one -> signingIn.active(one.account()))
                .orElseThrow(NotFound::new)
                .account();
        signingIn.record(account, "demo");
        sessions.begin(request, response, account, false);
    }

    private Stream<DemoAccount> accounts() {
        return sources.orderedStream().flatMap(source -> source.all().stream());
    }
}
