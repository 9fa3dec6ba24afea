package kg.daryger.identity.web;

import jakarta.validation.Valid;
import java.util.UUID;
import kg.daryger.identity.domain.ApiClients;
import kg.daryger.identity.domain.ApiScopes;
import kg.daryger.identity.domain.PublicAddress;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
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

/** Machines that may call {@code /api/v1}. */
@RestController
@RequestMapping("/api/admin/clients")
class AdminApiClientController {

    private final ApiClients clients;
    private final PublicAddress address;

    AdminApiClientController(ApiClients clients, PublicAddress address) {
        this.clients = clients;
        this.address = address;
    }

    @GetMapping
    @AllowedTo(Role.ADMINISTRATOR)
    ApiClientsResponse list() {
        return new ApiClientsResponse(
                clients.all().stream().map(ApiClientResponse::of).toList(),
                ApiScopes.KNOWN.stream().sorted().toList(),
                address.base() + "/oauth2/token");
    }

    @PostMapping
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    ApiClientSecretResponse register(@Valid @RequestBody ApiClientRequest wanted, Actor actor) {
        var made = clients.register(wanted.name().strip(), wanted.scopes(), actor);
        return new ApiClientSecretResponse(made.id(), made.clientId(), made.secret());
    }

    @DeleteMapping("/{id}")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, Actor actor) {
        clients.revoke(id, actor);
    }
}
