package kg.daryger.credential.domain;

import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.change.Changes;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.CredentialState;
import kg.daryger.credential.domain.VerifyingCredential.Outcome;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves the traces of a step: audit, change feed, and what is verified at the doctor. */
@Component
class CredentialTrail {

    private final Audit audit;
    private final Changes changes;
    private final CredentialDirectory directory;
    private final CheckHistory history;

    CredentialTrail(Audit audit, Changes changes, CredentialDirectory directory, CheckHistory history) {
        this.audit = audit;
        this.changes = changes;
        this.directory = directory;
        this.history = history;
    }

    void step(Actor actor, String action, Credential credential, @Nullable CredentialState before) {
        var view = credential.view();
        audit.record(AuditEntry.of(
                        actor, "credential." + action, "credential", view.id().value())
                .change(
                        "state",
                        before == null ? null : before.name(),
                        view.state().name())
                .change(
                        "level",
                        null,
                        view.level() == null ? null : view.level().name())
                .because(view.reason()));
        changes.touched("credential", view.id().value());
        if (view.state() == CredentialState.SUBMITTED) {
            history.begin(view.id());
        }
        directory.publish(credential.doctor());
    }

    void decided(Actor officer, Outcome outcome, Credential credential, CredentialState before) {
        history.decided(credential.view(), outcome, officer.requireAccount());
        step(officer, outcome.action(), credential, before);
    }

    /** An item of the checklist was looked at, or was not after all. */
    void marked(Actor officer, CredentialId id, String item, boolean lookedAt) {
        audit.record(AuditEntry.of(officer, "credential.item-marked", "credential", id.value())
                .change(item, Boolean.toString(!lookedAt), Boolean.toString(lookedAt)));
    }

    void bound(Actor actor, DoctorId doctor, BindingMethod method) {
        audit.record(
                AuditEntry.of(actor, "identity.bound", "doctor", doctor.value()).change("method", null, method.name()));
        directory.publish(doctor);
    }

    /** Somebody looked at or took away a scan. */
    void looked(Actor actor, String action, UUID credential, @Nullable String purpose) {
        audit.record(AuditEntry.of(actor, "credential." + action, "credential", credential)
                .because(purpose));
    }
}
