package kg.daryger.doctor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credential that was checked, as the badge says it.
 *
 * @param kind {@code DIPLOMA}, {@code RESIDENCY}, {@code TRAINING_LICENCE}, {@code FULL_LICENCE},
 *     {@code SPECIALIST_CERTIFICATE}, {@code GOOD_STANDING}
 * @param country ISO 3166-1 alpha-2; null only in a view without the doctor's name
 * @param level {@code DOCUMENT_SEEN}, {@code SOURCE_CHECKED}, {@code MINISTRY_CONFIRMED}
 * @param checkedOn the day of the decision; null only in a view without the doctor's name
 * @param validUntil null: without end, or a view without the doctor's name
 */
public record CheckedCredential(
        String kind,
        @Nullable String country,
        String level,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate validUntil) {

    /** What may be told when the name may not: neither place nor dates. */
    public CheckedCredential withoutTraces() {
        return new CheckedCredential(kind, null, level, null, null);
    }
}
