package kg.daryger.search;

import java.util.Optional;

/** What others may ask of saved searches. */
public interface SavedSearches {

    /** As its owner called it; empty when it was deleted. Only for its owner's eyes. */
    Optional<String> title(SavedSearchId id);
}
