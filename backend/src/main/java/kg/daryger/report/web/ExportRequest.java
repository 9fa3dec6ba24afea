package kg.daryger.report.web;

import jakarta.validation.constraints.Size;
import kg.daryger.report.domain.ExportFilter;
import org.jspecify.annotations.Nullable;

/** What the list is filtered by. */
record ExportRequest(
        @Nullable @Size(max = 60) String state,
        @Nullable @Size(max = 60) String specialty,
        @Nullable @Size(max = 60) String kind,
        @Nullable @Size(max = 60) String region,
        @Nullable @Size(max = 60) String level,
        @Nullable @Size(max = 60) String head,
        @Nullable Boolean ranked,
        @Nullable @Size(max = 100) String q,
        @Nullable @Size(max = 60) String language,
        @Nullable @Size(max = 60) String mode,
        @Nullable @Size(max = 60) String reach,
        @Nullable @Size(max = 60) String when,
        @Nullable @Size(max = 2) String country,
        @Nullable Boolean verified) {

    ExportFilter filter() {
        return new ExportFilter(
                state, specialty, kind, region, level, head, ranked, q, language, mode, reach, when, country, verified);
    }
}
