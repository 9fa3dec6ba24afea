package kg.daryger.search.saved;

import java.util.List;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.identity.AccountClosed;
import kg.daryger.search.FoundThing;
import kg.daryger.search.SavedSearchId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps searches for their owner. With an alert, what is found today is known and only what comes later is told. */
@Component
public class SavingSearches {

    static final int MOST = 50;

    private final SavedSearchTable table;
    private final MatchTable matches;
    private final FindingMatches finding;
    private final Owners owners;
    private final Audit audit;

    SavingSearches(SavedSearchTable table, MatchTable matches, FindingMatches finding, Owners owners, Audit audit) {
        this.table = table;
        this.matches = matches;
        this.finding = finding;
        this.owners = owners;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<SavedSearch> all(Actor owner) {
        return table.of(owner.requireAccount());
    }

    @Transactional
    public SavedSearch save(Wanted wanted, Actor owner) {
        if (table.of(owner.requireAccount()).size() >= MOST) {
            throw new TooMany("searches", MOST);
        }
        var now = owners.now(owner);
        var query = wanted.asked();
        var search = new SavedSearch(
                SavedSearchId.fresh(),
                owner.requireAccount(),
                wanted.title(),
                query.scope(),
                query.text(),
                wanted.alert(),
                0,
                now.toInstant());
        table.insert(search, now.toLocalDate());
        know(search, query, owner);
        audit.record(entry(owner, "saved", search.id())
                .change("alert", null, search.alert().code()));
        return search;
    }

    @Transactional
    public SavedSearch change(SavedSearchId id, Wanted wanted, Actor owner) {
        var before = own(id, owner);
        var query = wanted.asked();
        var search = new SavedSearch(
                id,
                before.account(),
                wanted.title(),
                query.scope(),
                query.text(),
                wanted.alert(),
                0,
                before.createdAt());
        table.update(search);
        if (before.alert() == Alert.NONE || !before.asked().equals(search.asked())) {
            know(search, query, owner);
        }
        audit.record(entry(owner, "saved-changed", id)
                .change("alert", before.alert().code(), search.alert().code()));
        return table.find(id).orElseThrow(NotFound::new);
    }

    private void know(SavedSearch search, SavedQuery query, Actor owner) {
        var found = finding.of(owner, query);
        if (search.alert() == Alert.NONE) {
            return;
        }
        if (found.size() > FindingMatches.MOST) {
            throw new TooMany("matches", FindingMatches.MOST);
        }
        matches.know(search.id(), found, owners.now(owner).toInstant());
    }

    @Transactional
    public void delete(SavedSearchId id, Actor owner) {
        own(id, owner);
        table.delete(id);
        audit.record(entry(owner, "saved-deleted", id));
    }

    /** New matches that the owner has not looked at, the latest first. */
    @Transactional(readOnly = true)
    public List<FoundThing> fresh(SavedSearchId id, Actor owner) {
        own(id, owner);
        return matches.fresh(id);
    }

    @Transactional
    public void lookedAt(SavedSearchId id, Actor owner) {
        own(id, owner);
        matches.lookedAt(id);
    }

    /** No more alerts: what the link in a mail does, on its button. */
    @Transactional
    public void stop(SavedSearchId id, Actor owner) {
        var search = own(id, owner);
        table.update(search.withoutAlerts());
        audit.record(
                entry(owner, "alert-stopped", id).change("alert", search.alert().code(), Alert.NONE.code()));
    }

    /** @throws NotFound when it is not the actor's */
    @Transactional(readOnly = true)
    public SavedSearch own(SavedSearchId id, Actor owner) {
        return table.find(id)
                .filter(one -> one.account().equals(owner.requireAccount()))
                .orElseThrow(NotFound::new);
    }

    @ApplicationModuleListener
    void on(AccountClosed closed) {
        table.deleteOf(closed.account());
    }

    private static AuditEntry entry(Actor owner, String action, SavedSearchId id) {
        return AuditEntry.of(owner, "search." + action, "saved-search", id.value());
    }

    /** @param query the search page's address after its question mark */
    public record Wanted(String title, Scope scope, String query, Alert alert) {

        SavedQuery asked() {
            return SavedQuery.of(scope, query).bounded();
        }
    }
}
