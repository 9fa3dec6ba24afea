package kg.daryger.credential.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.daryger.credential.CheckLevel;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.CredentialState;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A credential as it stands.
 *
 * @param reviewer who looks at it, or decided
 * @param reason what more is asked, why it could not be checked, why it was rejected, or the appeal
 * @param dueOn until when more is awaited, or when it will be tried again
 */
public record CredentialView(
        CredentialId id,
        DoctorId doctor,
        int version,
        CredentialDetails details,
        List<Evidence> evidence,
        CredentialState state,
        @Nullable CheckLevel level,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable AccountId reviewer,
        @Nullable String reason,
        @Nullable LocalDate dueOn) {}
