package kg.daryger.agenda.domain;

import java.util.Map;
import kg.daryger.agenda.OutcomeView;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser says of an event, in two minutes.
 *
 * @param reason why it did not take place; null when it did
 * @param professions people by profession
 */
public record Report(
        boolean tookPlace,
        @Nullable String reason,
        int people,
        int minutes,
        Map<String, Integer> professions,
        OutcomeView.Counters counters) {}
