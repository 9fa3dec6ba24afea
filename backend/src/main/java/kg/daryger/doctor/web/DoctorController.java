package kg.daryger.doctor.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.domain.ChangingPhoto;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A doctor as the caller may see it: nothing tells what is hidden from what is not there. */
@RestController
@RequestMapping("/api/doctors")
class DoctorController {

    private final Doctors doctors;
    private final ChangingPhoto photos;
    private final DoctorResponses responses;

    DoctorController(Doctors doctors, ChangingPhoto photos, DoctorResponses responses) {
        this.doctors = doctors;
        this.photos = photos;
        this.responses = responses;
    }

    @GetMapping("/{id}")
    @AllowedTo(Role.VISITOR)
    DoctorResponse show(Actor actor, @PathVariable UUID id) {
        var doctor = new DoctorId(id);
        return Optional.ofNullable(doctors.seenBy(doctors.viewerFor(actor), List.of(doctor))
                        .get(doctor))
                .map(view -> responses.of(view, actor.language()))
                .orElseThrow(NotFound::new);
    }

    /** @param version ignored: it makes a new picture a new address */
    @GetMapping("/{id}/photo")
    @AllowedTo(Role.VISITOR)
    ResponseEntity<Resource> photo(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID version) {
        var picture = photos.seenBy(doctors.viewerFor(actor), new DoctorId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.contentType()))
                // for as long as a page is looked at: a withdrawn picture must not stay
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .eTag("\"" + picture.version() + "\"")
                .body(new InputStreamResource(picture.content()));
    }

    @PostMapping("/me/photo")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void showPhoto(Actor actor, @RequestParam MultipartFile file) throws IOException {
        photos.show(actor, Optional.ofNullable(file.getOriginalFilename()).orElse("photo"), file.getBytes());
    }

    @DeleteMapping("/me/photo")
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePhoto(Actor actor) {
        photos.remove(actor);
    }
}
