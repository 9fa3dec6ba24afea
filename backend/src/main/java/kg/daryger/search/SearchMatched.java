package kg.daryger.search;

import java.time.Instant;
import java.util.List;
import kg.daryger.shared.AccountId;

/**
 * A saved search found something that it had never found before.
 *
 * @param account its owner
 * @param things as the owner may find them; at least one
 */
public record SearchMatched(SavedSearchId search, AccountId account, List<FoundThing> things, Instant at) {}
