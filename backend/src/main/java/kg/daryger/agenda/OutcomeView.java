package kg.daryger.agenda;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser reported of an event, and what an institution said of it 30 days later.
 *
 * @param reason why it did not take place
 * @param professions people by profession, as far as known; may sum up to fewer than {@code people}
 * @param use null: not asked or not answered
 */
public record OutcomeView(
        EventId event,
        boolean tookPlace,
        @Nullable String reason,
        int people,
        int minutes,
        Map<String, Integer> professions,
        Counters counters,
        @Nullable Instant useAskedAt,
        @Nullable Use use,
        @Nullable String useBecause,
        Instant reportedAt) {

    /** The ministry's counters; zero where they do not apply. */
    public record Counters(
            int consultations,
            int lectures,
            int masterClasses,
            int jointOperations,
            int caseBoards,
            int peopleTrained) {

        public static final Counters NONE = new Counters(0, 0, 0, 0, 0, 0);
    }

    /** Is what was taught used? */
    public enum Use {
        YES,
        PARTLY,
        NO
    }
}
