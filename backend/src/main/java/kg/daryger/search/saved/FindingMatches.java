package kg.daryger.search.saved;

import java.util.List;
import kg.daryger.change.ChangePosition;
import kg.daryger.search.FoundThing;
import kg.daryger.search.domain.AnythingSearch;
import kg.daryger.search.domain.DoctorSearch.Part;
import kg.daryger.search.domain.Engines;
import kg.daryger.search.domain.ReadingSearch;
import kg.daryger.search.domain.SearchingAnything;
import kg.daryger.search.domain.SearchingDoctors;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** Asks the index what a saved search finds for its owner now. */
@Component
class FindingMatches {

    /** A search that finds more says nothing by a new match. */
    static final int MOST = 2_000;

    private final SearchingDoctors doctors;
    private final SearchingAnything anything;
    private final ReadingSearch reading;
    private final Engines engines;

    FindingMatches(SearchingDoctors doctors, SearchingAnything anything, ReadingSearch reading, Engines engines) {
        this.doctors = doctors;
        this.anything = anything;
        this.reading = reading;
        this.engines = engines;
    }

    /** Up to where what is found is complete. */
    ChangePosition upTo() {
        return engines.position();
    }

    /** At most one more than {@link #MOST}, best first. */
    List<FoundThing> of(Actor owner, SavedQuery query) {
        return switch (query.scope()) {
            case DOCTORS -> {
                var search = reading.read(query.values(), owner.language(), Part.first(1));
                yield doctors.ids(owner, search, MOST + 1).stream()
                        .map(doctor -> new FoundThing(FoundThing.DOCTOR, doctor.value()))
                        .toList();
            }
            case ANYTHING -> {
                var asked = reading.text(query.values(), owner.language());
                yield anything.found(owner, new AnythingSearch(asked, query.kinds(), 1, null), MOST + 1);
            }
        };
    }
}
