package kg.daryger.identity.web;

import jakarta.validation.Valid;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.domain.AccountSearch;
import kg.daryger.identity.domain.EndingAccess;
import kg.daryger.identity.domain.LockingAccount;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for the administrator: no names, no profiles, no documents. */
@RestController
@RequestMapping("/api/admin")
class AdminAccountController {

    private final AccountSearch search;
    private final Accounts accounts;
    private final LockingAccount locking;
    private final EndingAccess access;

    AdminAccountController(AccountSearch search, Accounts accounts, LockingAccount locking, EndingAccess access) {
        this.search = search;
        this.accounts = accounts;
        this.locking = locking;
        this.access = access;
    }

    @GetMapping("/accounts")
    @AllowedTo(Role.ADMINISTRATOR)
    Paged<AdminAccountResponse> find(@Valid AccountFilter filter, @Valid PageAsked page) {
        return search.find(filter.asked(), page).map(AdminAccountResponse::of);
    }

    @PostMapping("/invitations")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    InvitedResponse invite(@Valid @RequestBody InvitationRequest invitation, Actor actor) {
        requireGrantedHere(invitation.role());
        return new InvitedResponse(accounts.invite(invitation.toInvitation(), actor));
    }

    @PostMapping("/accounts/{id}/roles")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@PathVariable AccountId id, @Valid @RequestBody RoleRequest wanted, Actor actor) {
        requireGrantedHere(wanted.role());
        if (accounts.contact(id).isEmpty()) {
            throw new NotFound();
        }
        accounts.grant(id, wanted.role(), actor);
    }

    @DeleteMapping("/accounts/{id}/roles/{role}")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable AccountId id, @PathVariable Role role, Actor actor) {
        requireGrantedHere(role);
        accounts.revoke(id, role, actor);
    }

    @PostMapping("/accounts/{id}/lock")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lock(@PathVariable AccountId id, @Valid @RequestBody ReasonRequest why, Actor actor) {
        locking.lock(id, why.reason(), actor);
    }

    @PostMapping("/accounts/{id}/unlock")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable AccountId id, @Valid @RequestBody ReasonRequest why, Actor actor) {
        locking.unlock(id, why.reason(), actor);
    }

    @DeleteMapping("/accounts/{id}/sessions")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@PathVariable AccountId id) {
        access.endSessions(id);
    }

    private static void requireGrantedHere(Role role) {
        if (role != Role.ADMINISTRATOR && !Role.OFFICER.contains(role)) {
            throw new RoleNotGrantedHere();
        }
    }
}
