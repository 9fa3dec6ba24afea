package kg.daryger.agenda.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.OutcomeView;
import org.jspecify.annotations.Nullable;

/**
 * What only the event's own page tells.
 *
 * @param link null: the event is not online
 * @param publication null for those whom it does not concern
 * @param clearances empty unless it is hands-on care and concerns the reader
 * @param series all of its series that the reader may know of, itself among them; empty: it stands alone
 * @param outcome null: not reported, or none of the reader's business
 */
public record ShownDetails(
        ShownEvent shown,
        @Nullable Link link,
        @Nullable Asking publication,
        List<Item> clearances,
        @Nullable OutcomeView outcome,
        @Nullable String cancelReason,
        Set<Step> steps,
        List<Occurrence> series) {

    /** Another time of the same series, on the reader's clock. */
    public record Occurrence(EventId id, LocalDateTime start, EventStatus status) {}

    /**
     * @param url null: not there yet, or only for those who are registered
     * @param due when it has to be there
     * @param visible the reader may see it as soon as it is there
     * @param mine the reader is to bring it
     */
    public record Link(
            boolean there, boolean visible, @Nullable String url, Instant due, boolean mine) {}

    /**
     * @param workingDays how long it has been waiting
     * @param mine the reader is the officer or the deputy who is asked
     */
    public record Asking(
            @Nullable Instant askedAt,
            int workingDays,
            boolean overdue,
            boolean mine,
            @Nullable String comment) {}

    /**
     * @param owner who entered it and answers for it; null: nobody yet, or the account is closed
     * @param mayClear the reader's side answers for it
     */
    public record Item(Clearance clearance, @Nullable String owner, boolean mayClear) {}

    /** What the reader may do now. */
    public enum Step {
        EDIT,
        SCHEDULE,
        MOVE,
        CANCEL,
        BRING_LINK,
        ASK_PUBLICATION,
        PUBLISH,
        STOP,
        REPORT,
        ANSWER_USE
    }
}
