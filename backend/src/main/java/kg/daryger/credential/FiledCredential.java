package kg.daryger.credential;

import java.time.LocalDate;
import kg.daryger.doctor.DoctorId;
import org.jspecify.annotations.Nullable;

/**
 * Whose credential it is and where it stands, for process steps of other modules.
 *
 * @param kind code, as in {@link kg.daryger.doctor.CheckedCredential}
 * @param country ISO 3166-1 alpha-2
 * @param state code: {@code SUBMITTED}, {@code IN_REVIEW}, {@code MORE_ASKED}, {@code CHECKED}, {@code NOT_CHECKABLE},
 *     {@code REJECTED}, {@code EXPIRED}, {@code REVOKED}
 * @param validUntil its last day
 */
public record FiledCredential(
        DoctorId doctor,
        String kind,
        String country,
        String state,
        @Nullable LocalDate validUntil) {}
