package kg.daryger.search.domain;

import java.util.List;
import kg.daryger.search.engine.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A hit.
 *
 * @param json as the index keeps it for the reader's audience
 * @param distanceKm only when ordered by it
 */
public record FoundHit(
        DocumentKind kind, String id, String json, @Nullable Integer distanceKm, List<Why> why) {}
