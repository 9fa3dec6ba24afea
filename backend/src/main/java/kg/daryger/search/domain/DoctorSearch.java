package kg.daryger.search.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.search.engine.Point;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for among doctors.
 *
 * @param chosen wanted codes by facet; within a facet any of them
 * @param nice codes that only raise the score, by facet
 * @param near from where distances count
 */
public record DoctorSearch(
        AskedText asked,
        Map<String, Set<String>> chosen,
        Map<String, Set<String>> nice,
        Sort sort,
        Point near,
        Part part) {

    /** How the hits are ordered. */
    public enum Sort {
        RELEVANCE,
        DISTANCE,
        FRESHNESS,
        NAME
    }

    /**
     * Which hits are wanted.
     *
     * @param page from 0; not with a cursor
     * @param cursor where an answer before said that it goes on
     * @param facets whether counts are wanted
     */
    public record Part(int page, int size, @Nullable String cursor, boolean facets) {

        public static Part first(int size) {
            return new Part(0, size, null, false);
        }
    }

    /** The same search from its first hit on, without counts. */
    public DoctorSearch from(Part other) {
        return new DoctorSearch(asked, chosen, nice, sort, near, other);
    }

    List<Object> identity() {
        return List.of(asked, chosen, nice, sort, near);
    }
}
