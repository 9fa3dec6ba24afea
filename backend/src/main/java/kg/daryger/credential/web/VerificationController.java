package kg.daryger.credential.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.domain.BindingIdentity;
import kg.daryger.credential.domain.TickingChecklist;
import kg.daryger.credential.domain.Verifier;
import kg.daryger.credential.domain.VerifyingCredential;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a verifier does: take, decide, bind an identity, declare a relation. */
@RestController
@ResponseStatus(HttpStatus.NO_CONTENT)
class VerificationController {

    private final VerifyingCredential verifying;
    private final TickingChecklist ticking;
    private final BindingIdentity binding;
    private final Verifier verifier;

    VerificationController(
            VerifyingCredential verifying, TickingChecklist ticking, BindingIdentity binding, Verifier verifier) {
        this.verifying = verifying;
        this.ticking = ticking;
        this.binding = binding;
        this.verifier = verifier;
    }

    @PostMapping("/api/ministry/credentials/{id}/review")
    @AllowedTo(Role.VERIFIER)
    void review(Actor actor, @PathVariable CredentialId id) {
        verifying.review(actor, id);
    }

    /** One item of the country's checklist was looked at, or was not after all. */
    @PutMapping("/api/ministry/credentials/{id}/checklist/{item}")
    @AllowedTo(Role.VERIFIER)
    void mark(
            Actor actor,
            @PathVariable CredentialId id,
            @PathVariable String item,
            @Valid @RequestBody LookedAtRequest request) {
        ticking.mark(actor, id, item, request.lookedAt());
    }

    @PostMapping("/api/ministry/credentials/{id}/decision")
    @AllowedTo(Role.VERIFIER)
    void decide(Actor actor, @PathVariable CredentialId id, @Valid @RequestBody DecisionRequest request) {
        verifying.decide(actor, id, request.decision());
    }

    @PostMapping("/api/ministry/doctors/{doctor}/identity-binding")
    @AllowedTo(Role.VERIFIER)
    void bind(Actor actor, @PathVariable DoctorId doctor, @Valid @RequestBody BindingRequest request) {
        binding.bind(actor, doctor, request.method(), request.on());
    }

    @PostMapping("/api/ministry/doctors/{doctor}/relation")
    @AllowedTo(Role.VERIFIER)
    void declareRelation(Actor actor, @PathVariable DoctorId doctor) {
        verifier.declareRelation(actor, doctor);
    }

    record LookedAtRequest(@NotNull Boolean lookedAt) {}
}
