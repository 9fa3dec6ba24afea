package kg.daryger.search.saved;

import java.util.List;
import java.util.Optional;
import kg.daryger.search.FoundThing;
import kg.daryger.search.SavedSearchId;
import kg.daryger.search.SavedSearches;
import kg.daryger.search.domain.AnythingAnswer.Thing;
import kg.daryger.search.domain.SeeingThings;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others need to word a notice: how a saved search is called, and what it found. */
@Component
class SavedTitles implements SavedSearches {

    private final SavedSearchTable table;
    private final SeeingThings seeing;

    SavedTitles(SavedSearchTable table, SeeingThings seeing) {
        this.table = table;
        this.seeing = seeing;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(SavedSearchId id) {
        return table.find(id).map(SavedSearch::title);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> titleOf(FoundThing thing, Actor reader, Language language) {
        return seeing.of(reader, List.of(thing), language).stream()
                .map(Thing::title)
                .findFirst();
    }
}
