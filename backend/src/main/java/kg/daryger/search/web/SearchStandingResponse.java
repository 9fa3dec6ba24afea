package kg.daryger.search.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.daryger.search.domain.Rebuild;
import kg.daryger.search.domain.RebuildingSearch.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How search stands on the node that was asked.
 *
 * @param engine the one that was chosen
 * @param answering the one that answers now
 * @param fallback the chosen one is away or behind
 */
record SearchStandingResponse(
        String engine,
        String answering,
        boolean fallback,
        @Nullable RebuildResponse rebuild) {

    static SearchStandingResponse of(Standing standing) {
        return new SearchStandingResponse(
                standing.engine(),
                standing.answering(),
                standing.fallback(),
                standing.rebuild().map(RebuildResponse::of).orElse(null));
    }

    /** The latest rebuild. */
    record RebuildResponse(UUID id, Instant askedAt, List<PartResponse> parts) {

        static RebuildResponse of(Rebuild rebuild) {
            return new RebuildResponse(
                    rebuild.id(),
                    rebuild.askedAt(),
                    rebuild.parts().stream().map(PartResponse::of).toList());
        }
    }

    /** One engine of one node. */
    record PartResponse(String node, String engine, int done, int total, Rebuild.State state) {

        static PartResponse of(Rebuild.Part part) {
            return new PartResponse(part.node(), part.engine(), part.done(), part.total(), part.state());
        }
    }
}
