package kg.daryger.matching.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.OfferId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a doctor fits a need: computed, never stored.
 *
 * @param conditions what has to be settled first; empty: fits
 * @param parts the score's parts
 */
record Match(DoctorId doctor, @Nullable OfferId offer, List<Answer> conditions, List<ScorePart> parts) {

    /** What fits outright ranks before what fits on a condition, then by score; ties by id, so that pages are stable. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::fits, Comparator.reverseOrder())
            .thenComparing(Match::score, Comparator.reverseOrder())
            .thenComparing(match -> match.doctor().value());

    /** Empty when a gate fails. */
    static Optional<Match> of(Pairing pairing) {
        var answers = Gates.ALL.stream().map(gate -> gate.answer(pairing)).toList();
        if (answers.stream().anyMatch(answer -> answer.verdict() == Answer.Verdict.FAIL)) {
            return Optional.empty();
        }
        var conditions = answers.stream()
                .filter(answer -> answer.verdict() == Answer.Verdict.CONDITION)
                .toList();
        var offer = pairing.offer() == null ? null : pairing.offer().id();
        return Optional.of(new Match(pairing.doctor().id(), offer, conditions, Weights.score(pairing)));
    }

    /** As a proposal keeps it: JSON of what was found and how it was weighed. */
    String snapshot() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    boolean fits() {
        return conditions.isEmpty();
    }

    /** 0 to 100. */
    int score() {
        return parts.stream().mapToInt(ScorePart::points).sum();
    }
}
