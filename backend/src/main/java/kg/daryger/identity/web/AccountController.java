package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.domain.ClosingAccount;
import kg.daryger.identity.domain.OwnAccount;
import kg.daryger.identity.domain.SettingPassword;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own account. */
@RestController
@RequestMapping("/api/account")
class AccountController {

    private final OwnAccount own;
    private final Accounts accounts;
    private final SettingPassword passwords;
    private final ClosingAccount closing;
    private final BrowserSessions sessions;

    AccountController(
            OwnAccount own,
            Accounts accounts,
            SettingPassword passwords,
            ClosingAccount closing,
            BrowserSessions sessions) {
        this.own = own;
        this.accounts = accounts;
        this.passwords = passwords;
        this.closing = closing;
        this.sessions = sessions;
    }

    @GetMapping
    @AllowedTo(Role.MEMBER)
    AccountResponse show(Actor actor) {
        return AccountResponse.of(own.of(actor), passwords.has(actor.requireAccount()));
    }

    @GetMapping("/history")
    @AllowedTo(Role.MEMBER)
    List<HistoryResponse> history(Actor actor) {
        return own.history(actor).stream().map(HistoryResponse::of).toList();
    }

    @PutMapping("/name")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@Valid @RequestBody NameRequest name, Actor actor) {
        accounts.rename(actor, name.toName());
    }

    @PutMapping("/language")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void speak(@Valid @RequestBody LanguageRequest wanted, Actor actor) {
        own.speak(actor, wanted.language());
    }

    @PutMapping("/zone")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void live(@Valid @RequestBody ZoneRequest wanted, Actor actor) {
        own.live(actor, SignUpRequest.zone(wanted.zone()));
    }

    /** Signs out everywhere else. */
    @PutMapping("/password")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(
            @Valid @RequestBody PasswordRequest wanted,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var shared = BrowserSessions.onSharedComputer(request);
        passwords.own(actor, wanted.currentPassword(), wanted.password());
        sessions.begin(request, response, actor.requireAccount(), shared);
    }

    @PostMapping("/closure")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(
            @Valid @RequestBody ClosureRequest wanted,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        passwords.requireCurrent(actor.requireAccount(), wanted.currentPassword());
        closing.close(actor);
        sessions.end(request, response);
    }
}
