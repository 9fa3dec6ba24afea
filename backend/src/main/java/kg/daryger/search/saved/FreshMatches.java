package kg.daryger.search.saved;

import java.util.List;
import kg.daryger.search.SavedSearchId;
import kg.daryger.search.domain.AnythingAnswer.Thing;
import kg.daryger.search.domain.SeeingThings;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** New matches of a saved search that its owner has not looked at. */
@Component
public class FreshMatches {

    private final SavingSearches saving;
    private final SeeingThings seeing;

    FreshMatches(SavingSearches saving, SeeingThings seeing) {
        this.saving = saving;
        this.seeing = seeing;
    }

    /** The latest first; those that can't be seen any more are left out. */
    public List<Thing> of(SavedSearchId id, Actor owner) {
        return seeing.of(owner, saving.fresh(id, owner), owner.language());
    }
}
