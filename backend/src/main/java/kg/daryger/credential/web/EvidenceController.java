package kg.daryger.credential.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.domain.ReadingEvidence;
import kg.daryger.files.FileId;
import kg.daryger.files.Files;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scans for verifiers: pages as images in the page, the original only as an attachment, with a purpose. */
@RestController
@RequestMapping("/api/ministry/credentials/{id}/evidence/{file}")
class EvidenceController {

    private final ReadingEvidence reading;

    EvidenceController(ReadingEvidence reading) {
        this.reading = reading;
    }

    @GetMapping("/pages/{number}")
    @AllowedTo(Role.VERIFIER)
    ResponseEntity<byte[]> page(
            Actor actor, @PathVariable CredentialId id, @PathVariable FileId file, @PathVariable int number) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Files.PAGE_TYPE))
                .cacheControl(CacheControl.noStore())
                .body(reading.page(actor, id, file, number));
    }

    @GetMapping("/original")
    @AllowedTo(Role.VERIFIER)
    ResponseEntity<Resource> original(
            Actor actor,
            @PathVariable CredentialId id,
            @PathVariable FileId file,
            @RequestParam @NotBlank @Size(max = 300) String purpose) {
        var original = reading.original(actor, id, file, purpose);
        var name = ContentDisposition.attachment()
                .filename(original.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(original.file().contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(original.content()));
    }
}
