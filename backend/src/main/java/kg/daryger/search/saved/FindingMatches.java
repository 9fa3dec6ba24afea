package kg.daryger.search.saved;

import java.util.LinkedHashMap;
import java.util.List;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.DoctorId;
import kg.daryger.search.domain.DoctorSearch;
import kg.daryger.search.domain.Engines;
import kg.daryger.search.domain.SearchingDoctors;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** Asks the index what a saved search finds for its owner now. */
@Component
class FindingMatches {

    /** A search that finds more says nothing by a new match. */
    static final int MOST = 2_000;

    private final SearchingDoctors searching;
    private final Engines engines;

    FindingMatches(SearchingDoctors searching, Engines engines) {
        this.searching = searching;
        this.engines = engines;
    }

    /** Up to where what is found is complete. */
    ChangePosition upTo() {
        return engines.position();
    }

    /** At most one more than {@link #MOST}, best first. */
    List<DoctorId> of(Actor owner, SavedQuery query) {
        var filters = new LinkedHashMap<String, List<String>>();
        for (var facet : List.of("specialty", "skill", "country", "city", "spokenLanguage", "kind")) {
            if (!query.all(facet).isEmpty()) {
                filters.put(facet, query.all(facet));
            }
        }
        var search = new DoctorSearch(
                query.first("q"),
                owner.language(),
                query.all("plain"),
                filters,
                DoctorSearch.Sort.RELEVANCE,
                0,
                MOST + 1);
        return searching.search(owner, search).hits().stream()
                .map(hit -> hit.doctor().id())
                .toList();
    }
}
