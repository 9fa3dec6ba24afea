package kg.daryger.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import kg.daryger.identity.domain.AskingAddressChange;
import kg.daryger.identity.domain.ChangingAddress;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own e-mail address. Nothing here tells who has an account. */
@RestController
@RequestMapping("/api/account/email")
@ResponseStatus(HttpStatus.NO_CONTENT)
class AddressController {

    private final AskingAddressChange asking;
    private final ChangingAddress changing;

    AddressController(AskingAddressChange asking, ChangingAddress changing) {
        this.asking = asking;
        this.changing = changing;
    }

    /** A link goes to the new address; until it is followed the present one stays. */
    @PutMapping
    @AllowedTo(Role.MEMBER)
    void ask(@Valid @RequestBody AddressRequest wanted, Actor actor, HttpServletRequest request) {
        asking.ask(actor, wanted.email(), wanted.currentPassword(), ClientAddress.of(request));
    }

    /** The wish is withdrawn. */
    @DeleteMapping
    @AllowedTo(Role.MEMBER)
    void withdraw(Actor actor) {
        asking.withdraw(actor);
    }

    @PostMapping("/confirmation")
    @AllowedTo(Role.MEMBER)
    void confirm(@Valid @RequestBody LinkTokenRequest link, Actor actor) {
        changing.confirm(actor, link.token());
    }
}
