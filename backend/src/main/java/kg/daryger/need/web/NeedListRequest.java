package kg.daryger.need.web;

import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import kg.daryger.need.NeedFilter;
import kg.daryger.need.NeedState;
import kg.daryger.shared.HelpKind;
import org.jspecify.annotations.Nullable;

/**
 * What a list of needs is filtered by.
 *
 * @param specialty code
 * @param region code of the institution's region
 * @param ranked only those with the ministry's rank, or only those without
 * @param q words of the title
 */
record NeedListRequest(
        @Nullable NeedState state,
        @Nullable String specialty,
        @Nullable HelpKind kind,
        @Nullable String region,
        @Nullable Boolean ranked,
        @Nullable @Size(max = 100) String q) {

    /** @param allowed states that this list can show */
    NeedFilter within(Set<NeedState> allowed) {
        var states = EnumSet.copyOf(allowed);
        if (state != null) {
            states.retainAll(Set.of(state));
        }
        var words = q == null || q.isBlank() ? null : q.strip();
        return new NeedFilter(states, null, specialty, kind, region, ranked, false, words);
    }
}
