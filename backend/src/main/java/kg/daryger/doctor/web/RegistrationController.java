package kg.daryger.doctor.web;

import jakarta.validation.Valid;
import java.net.URI;
import kg.daryger.doctor.domain.InvitingDoctors;
import kg.daryger.doctor.domain.RegisteringDoctor;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/doctors")
class RegistrationController {

    private final RegisteringDoctor registering;
    private final InvitingDoctors inviting;

    RegistrationController(RegisteringDoctor registering, InvitingDoctors inviting) {
        this.registering = registering;
        this.inviting = inviting;
    }

    @PostMapping
    @AllowedTo(Role.MEMBER)
    ResponseEntity<RegisteredResponse> register(Actor actor, @Valid @RequestBody RegistrationRequest request) {
        var id = registering.register(actor, request.toRegistration());
        return ResponseEntity.created(URI.create("/api/doctors/" + id)).body(new RegisteredResponse(id));
    }

    /** What the ministry noted when it invited the caller. */
    @GetMapping("/me/invitation")
    @AllowedTo(Role.MEMBER)
    InvitationResponse invitation(Actor actor) {
        return inviting.own(actor).map(InvitationResponse::of).orElseThrow(NotFound::new);
    }
}
