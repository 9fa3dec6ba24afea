package kg.daryger.taxonomy.web;

import java.time.Instant;
import kg.daryger.taxonomy.domain.BrowsingLists.Overview;

/** A code list. @param unreviewed how many of its entries have a label that nobody has checked */
record ListOverviewResponse(String list, long entries, long unreviewed, Instant changedAt) {
    static ListOverviewResponse of(Overview o) {
        return new ListOverviewResponse(o.list(), o.entries(), o.unreviewed(), o.changedAt());
    }
}
