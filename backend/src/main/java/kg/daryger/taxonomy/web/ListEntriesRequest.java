package kg.daryger.taxonomy.web;

import jakarta.validation.constraints.Size;
import kg.daryger.taxonomy.domain.BrowsingLists.Filter;
import org.jspecify.annotations.Nullable;

/** @param q part of a code, label or synonym @param unreviewed only entries with a label that nobody has checked */
record ListEntriesRequest(
        @Nullable @Size(max = 120) String q, @Nullable Boolean unreviewed) {

    Filter filter(String list) {
        return new Filter(list, q == null ? "" : q, Boolean.TRUE.equals(unreviewed));
    }
}
