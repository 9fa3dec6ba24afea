package kg.daryger.agenda.domain;

import java.time.Instant;
import kg.daryger.agenda.Reach;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of an event, and where it stands on its way to the public.
 *
 * @param narrowReach what it falls back to when it is returned
 * @param askedAt since when it waits
 * @param officer the scheduler who is to answer, null: any
 * @param deputy asked as well after three working days
 * @param officerComment why it was returned or stopped
 * @param decidedAt when an officer last decided
 */
record Publication(
        Reach reach,
        Reach narrowReach,
        @Nullable Instant askedAt,
        @Nullable AccountId officer,
        @Nullable AccountId deputy,
        @Nullable String officerComment,
        @Nullable Instant decidedAt) {

    /** As planned: a wish to be public is asked for when the event is scheduled, nobody grants it to themselves. */
    static Publication planned(Reach wanted) {
        var narrow = wanted == Reach.INSTITUTIONS ? Reach.INSTITUTIONS : Reach.INVITED;
        return new Publication(
                wanted == Reach.PUBLIC ? Reach.PUBLIC_ASKED : wanted, narrow, null, null, null, null, null);
    }

    boolean waiting() {
        return reach == Reach.PUBLIC_ASKED && askedAt != null;
    }

    Publication asked(Instant now, @Nullable AccountId by) {
        NotNow.unless(reach != Reach.PUBLIC && !waiting());
        return new Publication(Reach.PUBLIC_ASKED, narrowReach, now, by, null, null, null);
    }

    Publication alsoAsked(AccountId second) {
        NotNow.unless(waiting());
        return new Publication(reach, narrowReach, askedAt, officer, second, officerComment, decidedAt);
    }

    Publication published(Instant now) {
        NotNow.unless(waiting());
        return new Publication(Reach.PUBLIC, narrowReach, askedAt, officer, deputy, null, now);
    }

    Publication returned(String comment, Instant now) {
        NotNow.unless(waiting());
        return new Publication(narrowReach, narrowReach, askedAt, officer, deputy, comment, now);
    }

    /** From now on only those invited keep seeing it. */
    Publication stopped(String comment, Instant now) {
        NotNow.unless(reach == Reach.INSTITUTIONS || reach == Reach.PUBLIC);
        return new Publication(Reach.INVITED, Reach.INVITED, askedAt, officer, deputy, comment, now);
    }
}
