package kg.daryger.taxonomy.web;

import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.domain.BrowsingLists.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A stored entry.
 *
 * @param labels by language code
 * @param unreviewed languages whose label nobody has checked
 * @param active false when it may no longer be chosen
 * @param zone IANA time zone of a city
 */
record ListEntryResponse(
        String code,
        @Nullable String parent,
        Map<String, String> labels,
        List<String> synonyms,
        @Nullable String mesh,
        List<String> unreviewed,
        boolean active,
        @Nullable String zone,
        @Nullable Long population) {

    static ListEntryResponse of(Entry e) {
        return new ListEntryResponse(
                e.code(),
                e.parent(),
                e.labels(),
                e.synonyms(),
                e.mesh(),
                e.unreviewed(),
                e.active(),
                e.zone(),
                e.population());
    }
}
