package kg.daryger.search.saved;

import java.time.Instant;
import kg.daryger.search.SavedSearchId;
import kg.daryger.shared.AccountId;

/**
 * A search that somebody keeps.
 *
 * @param query the search page's address after its question mark, without the page
 * @param newCount matches told and not looked at yet
 */
public record SavedSearch(
        SavedSearchId id,
        AccountId account,
        String title,
        Scope scope,
        String query,
        Alert alert,
        int newCount,
        Instant createdAt) {

    public SavedQuery asked() {
        return SavedQuery.of(scope, query);
    }

    SavedSearch withoutAlerts() {
        return new SavedSearch(id, account, title, scope, query, Alert.NONE, 0, createdAt);
    }
}
