package kg.daryger.credential;

import java.time.Instant;
import kg.daryger.doctor.DoctorId;

/**
 * A credential that waits for the ministry.
 *
 * @param country ISO 3166-1 alpha-2
 * @param overdue waits longer than the ministry promised
 * @param taken a verifier has begun with it
 */
public record WaitingCredential(
        DoctorId doctor, CredentialKind kind, String country, Instant submittedAt, boolean overdue, boolean taken) {}
