package kg.daryger.report.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the list on the screen was filtered by; null: not at all.
 *
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
        @Nullable String when) {

    public static final ExportFilter NONE =
            new ExportFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    /** As it stands on top of the sheet. */
    List<String> said() {
        var parts = new ArrayList<String>();
        add(parts, "state", state);
        add(parts, "specialty", specialty);
        add(parts, "kind", kind);
        add(parts, "region", region);
        add(parts, "level", level);
        add(parts, "head", head);
        add(parts, "ranked", ranked);
        add(parts, "q", q);
        add(parts, "language", language);
        add(parts, "mode", mode);
        add(parts, "reach", reach);
        add(parts, "when", when);
        return parts;
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + " = " + value);
        }
    }

    /** True when nothing is asked or it is exactly this. */
    static boolean fits(@Nullable String asked, @Nullable String found) {
        return asked == null || asked.equals(found);
    }

    boolean found(String text) {
        return q == null || text.toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT));
    }
}
