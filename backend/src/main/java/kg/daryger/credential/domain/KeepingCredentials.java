package kg.daryger.credential.domain;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import kg.daryger.credential.CredentialId;
import kg.daryger.doctor.Doctors;
import kg.daryger.files.FileId;
import kg.daryger.files.Files;
import kg.daryger.shared.Actor;
import kg.daryger.shared.ChangedMeanwhile;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A doctor's own credentials: described, shown by scans, submitted. */
@Component
public class KeepingCredentials {

    private final CredentialRows credentials;
    private final Doctors doctors;
    private final Files files;
    private final CredentialTrail trail;
    private final Clock clock;

    KeepingCredentials(CredentialRows credentials, Doctors doctors, Files files, CredentialTrail trail, Clock clock) {
        this.credentials = credentials;
        this.doctors = doctors;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CredentialView> own(Actor actor) {
        return credentials.findByDoctorIdOrderById(doctors.requireOwn(actor)).stream()
                .map(Credential::view)
                .toList();
    }

    @Transactional
    public CredentialView add(Actor actor, CredentialDetails details) {
        var credential = Credential.of(doctors.requireOwn(actor), details);
        credentials.save(credential);
        trail.step(actor, "added", credential, null);
        return credential.view();
    }

    /** Another name, number or body sends a checked one back to submitted. @throws ChangedMeanwhile for another version */
    @Transactional
    public CredentialView describe(Actor actor, CredentialId id, CredentialDetails details, int version) {
        var credential = own(actor, id);
        if (credential.view().version() != version) {
            throw ChangedMeanwhile.between(credential.view().details(), details);
        }
        return change(actor, "described", credential, one -> one.describe(details, clock.instant()));
    }

    @Transactional
    public CredentialView attach(Actor actor, CredentialId id, Scan scan) {
        var credential = own(actor, id);
        var stored = files.store(
                new Files.Upload("credential", "evidence", actor.requirePerson(), scan.name(), scan.content()));
        var evidence = new Evidence(stored.id(), scan.kind(), stored.name(), stored.pages());
        return change(actor, "evidence-added", credential, one -> one.attach(evidence, clock.instant()));
    }

    @Transactional
    public CredentialView detach(Actor actor, CredentialId id, FileId file) {
        var credential = own(actor, id);
        if (credential.view().evidence().stream().noneMatch(one -> one.fileId().equals(file))) {
            throw new NotFound();
        }
        files.delete(file);
        return change(actor, "evidence-removed", credential, one -> one.detach(file, clock.instant()));
    }

    @Transactional
    public CredentialView submit(Actor actor, CredentialId id) {
        return change(actor, "submitted", own(actor, id), one -> one.submit(clock.instant()));
    }

    @Transactional
    public CredentialView appeal(Actor actor, CredentialId id, String why) {
        return change(actor, "appealed", own(actor, id), one -> one.appeal(why, clock.instant()));
    }

    private CredentialView change(Actor actor, String action, Credential credential, Consumer<Credential> step) {
        var before = credential.state();
        step.accept(credential);
        var saved = credentials.save(credential);
        trail.step(actor, action, saved, before);
        return saved.view();
    }

    private Credential own(Actor actor, CredentialId id) {
        var doctor = doctors.requireOwn(actor);
        return credentials
                .findById(id)
                .filter(credential -> credential.doctor().equals(doctor))
                .orElseThrow(NotFound::new);
    }

    /** An uploaded scan. */
    public record Scan(Evidence.EvidenceKind kind, String name, byte[] content) {}
}
