package kg.daryger.doctor.web;

import jakarta.validation.Valid;
import kg.daryger.doctor.domain.AvailabilityDetails;
import kg.daryger.doctor.domain.ExpertiseDetails;
import kg.daryger.doctor.domain.OwnProfile;
import kg.daryger.doctor.domain.OwnProfile.Versioned;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import kg.daryger.shared.web.Etag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The owner's profile in its parts, each with a version of its own. */
@RestController
@RequestMapping("/api/doctors/me")
class OwnPartsController {

    private final OwnProfile own;
    private final PartsEditing editing;

    OwnPartsController(OwnProfile own, PartsEditing editing) {
        this.own = own;
        this.editing = editing;
    }

    @GetMapping("/profile")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<OwnProfileResponse> profile(Actor actor) {
        var found = own.profile(actor);
        return answer(found, OwnProfileResponse.of(found.value()));
    }

    @PutMapping("/profile")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<OwnProfileResponse> edit(
            Actor actor,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @Valid @RequestBody ProfileRequest request) {
        editing.profile()
                .edit(
                        actor,
                        Etag.version(version),
                        request.name().toName(),
                        request.details().toDetails());
        return profile(actor);
    }

    @GetMapping("/expertise")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<ExpertiseDetails> expertise(Actor actor) {
        var found = own.expertise(actor);
        return answer(found, found.value());
    }

    @PutMapping("/expertise")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<ExpertiseDetails> edit(
            Actor actor,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @Valid @RequestBody ExpertiseRequest request) {
        editing.expertise().edit(actor, Etag.version(version), request.toDetails());
        return expertise(actor);
    }

    @GetMapping("/availability")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<AvailabilityDetails> availability(Actor actor) {
        var found = own.availability(actor);
        return answer(found, found.value());
    }

    @PutMapping("/availability")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<AvailabilityDetails> edit(
            Actor actor,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @Valid @RequestBody AvailabilityRequest request) {
        editing.availability().edit(actor, Etag.version(version), request.toDetails());
        return availability(actor);
    }

    @GetMapping("/visibility")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<VisibilityResponse> visibility(Actor actor) {
        var found = own.visibility(actor);
        return answer(found, new VisibilityResponse(found.value()));
    }

    @PutMapping("/visibility")
    @AllowedTo(Role.DOCTOR)
    ResponseEntity<VisibilityResponse> edit(
            Actor actor,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @Valid @RequestBody VisibilityRequest request) {
        editing.visibility().edit(actor, Etag.version(version), request.levels());
        return visibility(actor);
    }

    private static <T> ResponseEntity<T> answer(Versioned<?> found, T body) {
        return ResponseEntity.ok().eTag(Etag.of(found.version())).body(body);
    }
}
