package kg.daryger.credential.domain;

import java.io.InputStream;
import java.util.List;
import kg.daryger.credential.CredentialId;
import kg.daryger.doctor.DoctorId;
import kg.daryger.files.FileId;
import kg.daryger.files.Files;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets verifiers look at scans as page images; the original only by an explicit, audited download. */
@Component
public class ReadingEvidence {

    private final CredentialRows credentials;
    private final IdentityBindings bindings;
    private final Files files;
    private final Verifier verifier;
    private final CredentialTrail trail;

    ReadingEvidence(
            CredentialRows credentials,
            IdentityBindings bindings,
            Files files,
            Verifier verifier,
            CredentialTrail trail) {
        this.credentials = credentials;
        this.bindings = bindings;
        this.files = files;
        this.verifier = verifier;
        this.trail = trail;
    }

    /** A credential for a verifier; opening it is audited. */
    @Transactional
    public Opened open(Actor officer, CredentialId id) {
        var view = credentials.findById(id).map(Credential::view).orElseThrow(NotFound::new);
        trail.looked(officer, "opened", id.value(), null);
        return new Opened(
                view,
                bindings.findById(view.doctor()).orElse(null),
                verifier.related(officer, view.doctor()),
                credentials.findByDoctorIdOrderById(view.doctor()).stream()
                        .map(Credential::view)
                        .filter(other -> !other.id().equals(id))
                        .toList());
    }

    /** One page as an image, from 0. */
    @Transactional(readOnly = true)
    public byte[] page(Actor officer, CredentialId id, FileId file, int number) {
        requireEvidence(officer, id, file);
        return files.page(file, number);
    }

    /** The original, as an attachment. @param purpose why it is needed; in the audit */
    @Transactional
    public Original original(Actor officer, CredentialId id, FileId file, String purpose) {
        requireEvidence(officer, id, file);
        trail.looked(officer, "original-downloaded", id.value(), purpose);
        return new Original(files.find(file).orElseThrow(NotFound::new), files.read(file));
    }

    private void requireEvidence(Actor officer, CredentialId id, FileId file) {
        var view = credentials.findById(id).map(Credential::view).orElseThrow(NotFound::new);
        verifier.requireUnrelated(officer, view.doctor());
        if (view.evidence().stream().noneMatch(one -> one.fileId().equals(file))) {
            throw new NotFound();
        }
    }

    /** The doctor behind a credential, for pages. */
    public DoctorId doctorOf(CredentialId id) {
        return credentials.findById(id).map(Credential::doctor).orElseThrow(NotFound::new);
    }

    /** @param binding null: the ministry does not know yet who the doctor is @param others the doctor's other credentials */
    public record Opened(
            CredentialView credential,
            @Nullable IdentityBinding binding,
            boolean related,
            List<CredentialView> others) {}

    public record Original(Files.StoredFile file, InputStream content) {}
}
