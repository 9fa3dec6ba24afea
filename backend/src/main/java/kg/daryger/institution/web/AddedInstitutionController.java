package kg.daryger.institution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.domain.AddingInstitution;
import kg.daryger.institution.domain.CorrectingName;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import kg.daryger.shared.web.Etag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Institutions beyond the list of real ones. */
@RestController
class AddedInstitutionController {

    private final AddingInstitution adding;
    private final CorrectingName correcting;

    AddedInstitutionController(AddingInstitution adding, CorrectingName correcting) {
        this.adding = adding;
        this.correcting = correcting;
    }

    @PostMapping("/api/ministry/institutions")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    AddedResponse add(@Valid @RequestBody NewInstitutionRequest request, Actor actor) {
        return new AddedResponse(adding.add(request.wanted(), actor));
    }

    @PutMapping("/api/ministry/institutions/{id}/name")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    void correct(
            @PathVariable InstitutionId id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody NameRequest request,
            Actor actor) {
        correcting.correct(id, request.name().tidy(), Etag.version(version), actor);
    }

    record NameRequest(@NotNull @Valid NewInstitutionRequest.InThree name) {}

    record AddedResponse(InstitutionId id) {}
}
