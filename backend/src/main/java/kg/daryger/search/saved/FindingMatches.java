package kg.daryger.search.saved;

import java.util.List;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.DoctorId;
import kg.daryger.search.domain.DoctorSearch.Part;
import kg.daryger.search.domain.Engines;
import kg.daryger.search.domain.ReadingSearch;
import kg.daryger.search.domain.SearchingDoctors;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** Asks the index what a saved search finds for its owner now. */
@Component
class FindingMatches {

    /** A search that finds more says nothing by a new match. */
    static final int MOST = 2_000;

    private final SearchingDoctors searching;
    private final ReadingSearch reading;
    private final Engines engines;

    FindingMatches(SearchingDoctors searching, ReadingSearch reading, Engines engines) {
        this.searching = searching;
        this.reading = reading;
        this.engines = engines;
    }

    /** Up to where what is found is complete. */
    ChangePosition upTo() {
        return engines.position();
    }

    /** At most one more than {@link #MOST}, best first. */
    List<DoctorId> of(Actor owner, SavedQuery query) {
        var search = reading.read(query.values(), owner.language(), Part.first(1));
        return searching.ids(owner, search, MOST + 1);
    }
}
