package kg.daryger.doctor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credential that was checked, as the badge says it.
 *
 * @param kind {@code DIPLOMA}, {@code RESIDENCY}, {@code TRAINING_LICENCE}, {@code FULL_LICENCE},
 *     {@code SPECIALIST_CERTIFICATE}, {@code GOOD_STANDING}
 * @param country ISO 3166-1 alpha-2
 * @param level {@code DOCUMENT_SEEN}, {@code SOURCE_CHECKED}, {@code MINISTRY_CONFIRMED}
 * @param checkedOn the day of the decision
 * @param validUntil null: without end
 */
public record CheckedCredential(
        String kind,
        String country,
        String level,
        LocalDate checkedOn,
        @Nullable LocalDate validUntil) {}
