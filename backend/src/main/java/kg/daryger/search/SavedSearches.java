package kg.daryger.search;

import java.util.Optional;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;

/** What others may ask of saved searches. */
public interface SavedSearches {

    /** As its owner called it; empty when it was deleted. Only for its owner's eyes. */
    Optional<String> title(SavedSearchId id);

    /** The title of what was found as the reader may see it now; empty when it is gone or hidden. */
    Optional<String> titleOf(FoundThing thing, Actor reader, Language language);
}
