package kg.daryger.search.web;

import java.util.List;
import java.util.Map;
import kg.daryger.search.domain.Chip;
import kg.daryger.search.domain.DoctorAnswer;
import kg.daryger.search.domain.FacetValue;
import org.jspecify.annotations.Nullable;

/**
 * Doctors that were found.
 *
 * @param total all of them
 * @param facets counts by facet; within a facet as if it were not filtered
 * @param understood what was recognised in the text; removing one searches its words as they are
 * @param next cursor of the hits after these, null: there are none, or no more for this reader
 * @param engine which engine answered
 * @param fallback the one that should have answered is away
 */
record DoctorsResponse(
        long total,
        List<HitResponse> hits,
        Map<String, List<FacetValue>> facets,
        List<Chip> understood,
        @Nullable String next,
        String engine,
        boolean fallback) {

    static DoctorsResponse of(DoctorAnswer answer, HitWriter writer, Map<String, String> externalIds) {
        return new DoctorsResponse(
                answer.total(),
                answer.hits().stream()
                        .map(hit -> writer.write(hit, externalIds))
                        .toList(),
                answer.facets(),
                answer.understood(),
                answer.next(),
                answer.engine(),
                answer.fallback());
    }
}
