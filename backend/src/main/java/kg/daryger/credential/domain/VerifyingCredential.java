package kg.daryger.credential.domain;

import java.time.Clock;
import java.time.LocalDate;
import kg.daryger.credential.CheckLevel;
import kg.daryger.credential.CredentialId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A verifier takes a credential into review and decides. */
@Component
public class VerifyingCredential {

    private final CredentialRows credentials;
    private final IdentityBindings bindings;
    private final Verifier verifier;
    private final CredentialTrail trail;
    private final Clock clock;

    VerifyingCredential(
            CredentialRows credentials,
            IdentityBindings bindings,
            Verifier verifier,
            CredentialTrail trail,
            Clock clock) {
        this.credentials = credentials;
        this.bindings = bindings;
        this.verifier = verifier;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void review(Actor officer, CredentialId id) {
        var credential = unrelated(officer, id);
        var before = credential.state();
        credential.review(officer.requireAccount());
        trail.step(officer, "in-review", credentials.save(credential), before);
    }

    /**
     * @throws IdentityNotBound when it is to be checked and the ministry does not know yet who the doctor is
     * @throws OwnOrRelated for the officer's own credential or that of a declared relative or colleague
     */
    @Transactional
    public void decide(Actor officer, CredentialId id, Decision decision) {
        var credential = unrelated(officer, id);
        var before = credential.state();
        if (decision.outcome() == Outcome.CHECKED && !bindings.existsById(credential.doctor())) {
            throw new IdentityNotBound();
        }
        apply(credential, officer.requireAccount(), decision);
        trail.decided(officer, decision.outcome(), credentials.save(credential), before);
    }

    private void apply(Credential credential, AccountId officer, Decision decision) {
        var now = clock.instant();
        switch (decision.outcome()) {
            case CHECKED -> credential.check(officer, decision.requireLevel(), now);
            case MORE_ASKED -> credential.askMore(officer, decision.requireReason(), decision.requireDate(), now);
            case NOT_CHECKABLE ->
                credential.couldNotCheck(officer, decision.requireReason(), decision.requireDate(), now);
            case REJECTED -> credential.reject(officer, decision.requireReason(), now);
            case REVOKED -> credential.revoke(officer, decision.requireReason(), now);
        }
    }

    private Credential unrelated(Actor officer, CredentialId id) {
        var credential = credentials.findById(id).orElseThrow(NotFound::new);
        verifier.requireUnrelated(officer, credential.doctor());
        return credential;
    }

    /** What a verifier can decide. */
    public enum Outcome {
        CHECKED("checked"),
        MORE_ASKED("more-asked"),
        NOT_CHECKABLE("not-checkable"),
        REJECTED("rejected"),
        REVOKED("revoked");

        private final String action;

        Outcome(String action) {
            this.action = action;
        }

        String action() {
            return action;
        }
    }

    /**
     * @param level for CHECKED
     * @param reason for everything else: the doctor reads it
     * @param until for MORE_ASKED by when, for NOT_CHECKABLE when to try again
     */
    public record Decision(
            Outcome outcome,
            @Nullable CheckLevel level,
            @Nullable String reason,
            @Nullable LocalDate until) {

        CheckLevel requireLevel() {
            if (level == null) {
                throw new InvalidField("level", "shared.field.NotNull");
            }
            return level;
        }

        String requireReason() {
            if (reason == null || reason.isBlank()) {
                throw new InvalidField("reason", "shared.field.NotBlank");
            }
            return reason.strip();
        }

        LocalDate requireDate() {
            if (until == null) {
                throw new InvalidField("until", "shared.field.NotNull");
            }
            return until;
        }
    }
}
