package kg.daryger.doctor.web;

import jakarta.validation.Valid;
import java.util.UUID;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.domain.InvitingDoctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
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

/** The ministry's lists: doctors who let it see them, and persons whom it invited. */
@RestController
@RequestMapping("/api/ministry")
class MinistryDoctorController {

    private final Doctors doctors;
    private final InvitingDoctors inviting;
    private final DoctorResponses responses;

    MinistryDoctorController(Doctors doctors, InvitingDoctors inviting, DoctorResponses responses) {
        this.doctors = doctors;
        this.inviting = inviting;
        this.responses = responses;
    }

    @GetMapping("/doctors")
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    Paged<DoctorResponse> doctors(Actor actor, DoctorFilter filter, @Valid PageAsked page) {
        var seen = doctors.seenBy(doctors.viewerFor(actor), doctors.published()).values().stream()
                .filter(filter::matches)
                .toList();
        var items = seen.stream()
                .skip(page.offset())
                .limit(page.size())
                .map(view -> responses.of(view, actor.language()))
                .toList();
        return new Paged<>(items, page.page(), page.size(), seen.size());
    }

    @GetMapping("/doctor-invitations")
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    Paged<InvitationResponse> invitations(@Valid PageAsked page) {
        return inviting.open(page).map(InvitationResponse::of);
    }

    @PostMapping("/doctor-invitations")
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    @ResponseStatus(HttpStatus.ACCEPTED)
    void invite(Actor actor, @Valid @RequestBody InvitationRequest request) {
        inviting.invite(actor, request.toGuest());
    }

    @DeleteMapping("/doctor-invitations/{id}")
    @AllowedTo({Role.VERIFIER, Role.SCHEDULER, Role.PROGRAMME_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable UUID id) {
        inviting.withdraw(actor, id);
    }
}
