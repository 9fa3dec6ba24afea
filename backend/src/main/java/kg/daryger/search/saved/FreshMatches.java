package kg.daryger.search.saved;

import java.util.List;
import java.util.Objects;
import kg.daryger.doctor.DoctorCard;
import kg.daryger.doctor.Doctors;
import kg.daryger.search.SavedSearchId;
import kg.daryger.shared.Actor;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** New matches of a saved search that its owner has not looked at. */
@Component
public class FreshMatches {

    private final SavingSearches saving;
    private final Doctors doctors;
    private final Taxonomy taxonomy;

    FreshMatches(SavingSearches saving, Doctors doctors, Taxonomy taxonomy) {
        this.saving = saving;
        this.doctors = doctors;
        this.taxonomy = taxonomy;
    }

    /** The latest first; those who can't be seen any more are left out. */
    public List<DoctorCard> of(SavedSearchId id, Actor owner) {
        var ids = saving.fresh(id, owner);
        var seen = doctors.seenBy(doctors.viewerFor(owner), ids);
        return ids.stream()
                .map(seen::get)
                .filter(Objects::nonNull)
                .map(doctor -> DoctorCard.of(doctor, owner.language(), taxonomy))
                .toList();
    }
}
