package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import kg.daryger.identity.domain.AskingLink;
import kg.daryger.identity.domain.SigningIn;
import kg.daryger.identity.domain.UsingLink;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ways in. Nothing here tells who has an account. */
@RestController
class SignInController {

    private final SigningIn signingIn;
    private final AskingLink asking;
    private final UsingLink using;
    private final BrowserSessions sessions;

    SignInController(SigningIn signingIn, AskingLink asking, UsingLink using, BrowserSessions sessions) {
        this.signingIn = signingIn;
        this.asking = asking;
        this.using = using;
        this.sessions = sessions;
    }

    @PostMapping("/api/sign-in")
    @AllowedTo(Role.VISITOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void byPassword(
            @Valid @RequestBody SignInRequest wanted, HttpServletRequest request, HttpServletResponse response) {
        var account = signingIn.byPassword(wanted.email(), wanted.password(), ClientAddress.of(request));
        sessions.begin(request, response, account, wanted.shared());
    }

    @PostMapping("/api/sign-in/link")
    @AllowedTo(Role.VISITOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askLink(@Valid @RequestBody LinkRequest wanted, Actor actor, HttpServletRequest request) {
        asking.toSignIn(wanted.email(), actor.language(), ClientAddress.of(request));
    }

    @PostMapping("/api/password-reset")
    @AllowedTo(Role.VISITOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askReset(@Valid @RequestBody LinkRequest wanted, Actor actor, HttpServletRequest request) {
        asking.toResetPassword(wanted.email(), actor.language(), ClientAddress.of(request));
    }

    @PostMapping("/api/sign-up")
    @AllowedTo(Role.VISITOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signUp(@Valid @RequestBody SignUpRequest wanted, HttpServletRequest request) {
        asking.toSignUp(wanted.toSignUp(), ClientAddress.of(request));
    }

    /** What the page of a mail's link shows; changes nothing, since mail scanners follow links. */
    @PostMapping("/api/personal-link/preview")
    @AllowedTo(Role.VISITOR)
    LinkResponse preview(@Valid @RequestBody LinkTokenRequest link) {
        var preview = using.preview(link.token());
        return new LinkResponse(preview.purpose(), preview.email());
    }

    @PostMapping("/api/personal-link")
    @AllowedTo(Role.VISITOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void useLink(@Valid @RequestBody UseLinkRequest link, HttpServletRequest request, HttpServletResponse response) {
        var account = using.use(link.token(), link.password(), ClientAddress.of(request));
        sessions.begin(request, response, account, link.shared());
    }
}
