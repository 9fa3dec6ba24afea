package kg.daryger.doctor.web;

import jakarta.validation.Valid;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.doctor.domain.OwnProfile;
import kg.daryger.doctor.domain.OwnProfile.Standing;
import kg.daryger.doctor.domain.PublishingProfile;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The owner's profile as a whole: where it stands, how others see it, its states. */
@RestController
@RequestMapping("/api/doctors/me")
class OwnDoctorController {

    private final OwnProfile own;
    private final PublishingProfile publishing;
    private final DoctorResponses responses;

    OwnDoctorController(OwnProfile own, PublishingProfile publishing, DoctorResponses responses) {
        this.own = own;
        this.publishing = publishing;
        this.responses = responses;
    }

    @GetMapping
    @AllowedTo(Role.DOCTOR)
    Standing standing(Actor actor) {
        return own.standing(actor);
    }

    @GetMapping("/preview")
    @AllowedTo(Role.DOCTOR)
    PreviewResponse preview(Actor actor, @RequestParam Audience as) {
        var preview = own.preview(actor, as);
        var view = preview.view();
        return new PreviewResponse(view == null ? null : responses.of(view, actor.language()), preview.obstacles());
    }

    @PostMapping("/publication")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(Actor actor, @Valid @RequestBody PublicationRequest request) {
        publishing.publish(actor, request.consents());
    }

    @PostMapping("/pause")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pause(Actor actor) {
        publishing.pause(actor);
    }

    @PostMapping("/closure")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor) {
        publishing.close(actor);
    }

    /** It is all still true. */
    @PostMapping("/confirmation")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(Actor actor) {
        publishing.confirm(actor);
    }
}
