package kg.daryger.credential.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.domain.CredentialView;
import kg.daryger.credential.domain.Evidence.EvidenceKind;
import kg.daryger.credential.domain.KeepingCredentials;
import kg.daryger.credential.domain.VerificationQueue;
import kg.daryger.files.FileId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A doctor's own credentials. */
@RestController
@RequestMapping("/api/doctors/me/credentials")
class OwnCredentialController {

    private final KeepingCredentials keeping;
    private final VerificationQueue queue;

    OwnCredentialController(KeepingCredentials keeping, VerificationQueue queue) {
        this.keeping = keeping;
        this.queue = queue;
    }

    @GetMapping
    @AllowedTo(Role.DOCTOR)
    List<OwnCredentialResponse> list(Actor actor) {
        return keeping.own(actor).stream().map(this::response).toList();
    }

    @PostMapping
    @AllowedTo(Role.DOCTOR)
    @ResponseStatus(HttpStatus.CREATED)
    OwnCredentialResponse add(Actor actor, @Valid @RequestBody CredentialRequest request) {
        return response(keeping.add(actor, request.details()));
    }

    @PutMapping("/{id}")
    @AllowedTo(Role.DOCTOR)
    OwnCredentialResponse describe(
            Actor actor,
            @PathVariable CredentialId id,
            @RequestParam int version,
            @Valid @RequestBody CredentialRequest request) {
        return response(keeping.describe(actor, id, request.details(), version));
    }

    @PostMapping(path = "/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo(Role.DOCTOR)
    OwnCredentialResponse attach(
            Actor actor,
            @PathVariable CredentialId id,
            @RequestParam EvidenceKind kind,
            @RequestPart MultipartFile file)
            throws IOException {
        var scan = new KeepingCredentials.Scan(kind, String.valueOf(file.getOriginalFilename()), file.getBytes());
        return response(keeping.attach(actor, id, scan));
    }

    @DeleteMapping("/{id}/evidence/{file}")
    @AllowedTo(Role.DOCTOR)
    OwnCredentialResponse detach(Actor actor, @PathVariable CredentialId id, @PathVariable FileId file) {
        return response(keeping.detach(actor, id, file));
    }

    @PostMapping("/{id}/submission")
    @AllowedTo(Role.DOCTOR)
    OwnCredentialResponse submit(Actor actor, @PathVariable CredentialId id) {
        return response(keeping.submit(actor, id));
    }

    @PostMapping("/{id}/appeal")
    @AllowedTo(Role.DOCTOR)
    OwnCredentialResponse appeal(
            Actor actor, @PathVariable CredentialId id, @Valid @RequestBody AppealRequest request) {
        return response(keeping.appeal(actor, id, request.why()));
    }

    private OwnCredentialResponse response(CredentialView view) {
        return new OwnCredentialResponse(view, queue.place(view.id()), VerificationQueue.PROMISE.toDays());
    }
}
