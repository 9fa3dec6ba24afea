package kg.daryger.agenda.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What lists of events are narrowed by; null: not at all.
 *
 * @param from events that end after it
 * @param until events that begin before it
 * @param statuses empty: all
 */
public record EventFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        Set<EventStatus> statuses,
        @Nullable EventKind kind,
        @Nullable Reach reach,
        @Nullable UUID host,
        boolean latestFirst) {

    /** Drafts are their organisers' own. */
    private static final Set<EventStatus> NO_DRAFTS = Set.of(
            EventStatus.PROVISIONAL,
            EventStatus.SCHEDULED,
            EventStatus.HELD,
            EventStatus.CLOSED,
            EventStatus.CANCELLED);

    /** What the public may find: ahead soonest first, past latest first. */
    public static EventFilter published(@Nullable EventKind kind, boolean past, Instant now) {
        var statuses = past ? Set.of(EventStatus.HELD, EventStatus.CLOSED) : Set.of(EventStatus.SCHEDULED);
        return new EventFilter(past ? null : now, past ? now : null, statuses, kind, Reach.PUBLIC, null, past);
    }

    static EventFilter between(Instant from, Instant until) {
        return new EventFilter(from, until, NO_DRAFTS, null, null, null, false);
    }

    EventFilter withoutDrafts() {
        var kept = new java.util.HashSet<>(statuses.isEmpty() ? NO_DRAFTS : statuses);
        kept.retainAll(NO_DRAFTS);
        return new EventFilter(from, until, Set.copyOf(kept), kind, reach, host, latestFirst);
    }

    EventFilter hostedBy(UUID institution) {
        return new EventFilter(from, until, statuses, kind, reach, institution, latestFirst);
    }
}
