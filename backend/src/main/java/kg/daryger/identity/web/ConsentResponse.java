package kg.daryger.identity.web;

import java.time.Instant;
import java.util.List;
import kg.daryger.identity.ConsentPurpose;
import org.jspecify.annotations.Nullable;

/**
 * One consent with everything that its giver has to know.
 *
 * @param notice version of these words
 * @param history earlier decisions, newest first
 */
record ConsentResponse(
        ConsentPurpose purpose,
        boolean given,
        String title,
        String explanation,
        String controller,
        String recipients,
        String countries,
        String withdrawal,
        String notice,
        List<DecisionResponse> history) {

    record DecisionResponse(Instant givenAt, @Nullable Instant withdrawnAt, String notice) {}
}
