package kg.daryger.institution.web;

import jakarta.validation.Valid;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.domain.AddingInstitution;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Institutions beyond the list of real ones. */
@RestController
class AddedInstitutionController {

    private final AddingInstitution adding;

    AddedInstitutionController(AddingInstitution adding) {
        this.adding = adding;
    }

    @PostMapping("/api/ministry/institutions")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    AddedResponse add(@Valid @RequestBody NewInstitutionRequest request, Actor actor) {
        return new AddedResponse(adding.add(request.wanted(), actor));
    }

    record AddedResponse(InstitutionId id) {}
}
