package kg.daryger.credential.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kg.daryger.credential.CheckLevel;
import kg.daryger.credential.domain.VerifyingCredential.Decision;
import kg.daryger.credential.domain.VerifyingCredential.Outcome;
import org.jspecify.annotations.Nullable;

/** A verifier's decision. */
record DecisionRequest(
        @NotNull Outcome outcome,
        @Nullable CheckLevel level,
        @Nullable @Size(max = 2000) String reason,
        @Nullable LocalDate until) {

    Decision decision() {
        return new Decision(outcome, level, reason, until);
    }
}
