package kg.daryger.search.domain;

import java.util.List;
import java.util.Map;
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
public record DoctorAnswer(
        long total,
        List<FoundHit> hits,
        Map<String, List<FacetValue>> facets,
        List<Chip> understood,
        @Nullable String next,
        String engine,
        boolean fallback) {}
