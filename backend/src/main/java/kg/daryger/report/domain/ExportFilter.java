package kg.daryger.report.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the list on the screen was filtered by; null: not at all.
 *
 * @param country of doctors
 * @param verified of doctors: identity bound and a credential checked
 * @param when of events: {@code ahead}, {@code past} or {@code all}
 */
public record ExportFilter(
        @Nullable String state,
        @Nullable String specialty,
        @Nullable String kind,
        @Nullable String region,
        @Nullable String level,
        @Nullable String head,
        @Nullable Boolean ranked,
        @Nullable String q,
        @Nullable String language,
        @Nullable String mode,
        @Nullable String reach,
        @Nullable String when,
        @Nullable String country,
        @Nullable Boolean verified) {

    public static final ExportFilter NONE =
            new ExportFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** True when nothing is asked or it is exactly this. */
    static boolean fits(@Nullable String asked, @Nullable String found) {
        return asked == null || asked.equals(found);
    }

    boolean found(String text) {
        return q == null || text.toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT));
    }
}
